import { refuse } from '#lib/errors.ts';
import { resultOfKey } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import type { Definition } from '../definition.ts';
import { reworkDraft } from './drafting.server.ts';
import { nameOf, putBack, type Removed } from './removing.ts';

interface Kept {
	questionnaireId: string;
	removed: Removed;
}

interface Removal {
	onceKey: string;
	state: string;
	take: (draft: Definition) => { draft: Definition; removed: Removed };
}

/** Takes something out of a draft. It is kept for a month under the key of the removal, so that it can come back. */
export const removeFrom = (editor: Person, id: string, { onceKey, state, take }: Removal): Promise<Kept> =>
	reworkDraft(editor, id, {
		onceKey,
		state,
		work: (before) => {
			const { draft, removed } = take(before);
			return { draft, result: { questionnaireId: id, removed } };
		}
	});

/** What was removed goes back to where it was. `key`: of the removal. */
export async function putBackInto(editor: Person, id: string, { onceKey, key }: { onceKey: string; key: string }) {
	const removed = await findRemoved(id, key);
	if (!removed) refuse('conflict', 'Dit is niet meer terug te zetten. Maak de vraag opnieuw.');
	return reworkDraft(editor, id, { onceKey, work: (draft) => ({ draft: putBack(draft, removed), result: id }) });
}

/** What went, in words, when it can come back. */
export async function removedName(id: string, key: string | null) {
	const removed = key === null ? undefined : await findRemoved(id, key);
	return removed && nameOf(removed);
}

async function findRemoved(id: string, key: string): Promise<Removed | undefined> {
	const kept = await resultOfKey<Partial<Kept> | null>(key);
	return kept?.questionnaireId === id ? kept.removed : undefined;
}
