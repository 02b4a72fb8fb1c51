import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { createQuestionnaire } from '../making/drafting.server.ts';
import { jsonIn, withTitle } from './importing.ts';
import { definitionIn } from './own/shape.ts';

interface Making {
	onceKey: string;
	consultationId: string;
	title: string;
	/** As the first step gave it. */
	definition: string;
}

/** Makes a draft of what was read in. Returns its id and its slug. */
export function createImported(editor: Person, { onceKey, consultationId, title, definition }: Making) {
	const read = definitionIn(jsonIn(definition)) ?? refuse('invalid', 'Lees het bestand opnieuw in.');
	return createQuestionnaire(editor, { onceKey, consultationId, title, draft: withTitle(read, title) });
}
