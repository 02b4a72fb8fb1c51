import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { screenAt, screensOf } from '../engine/screens.ts';
import { progressOf } from '../engine/steps.ts';
import { neighbourhoodsFor } from '../filling/finding.server.ts';
import { findOf } from '../questionnaires.server.ts';
import { nl } from '../words/nl.ts';

/** One screen of a draft as people will see it, with everything that may be asked there. */
export async function findPreview(editor: Person, consultation: string, slug: string, given: string) {
	const { draft } = await findOf(editor, consultation, slug);
	const screen = screenAt(draft, given) ?? refuse('not_found');
	const all = screensOf(draft);
	return {
		slug,
		title: draft.title,
		page: screen.page,
		index: draft.pages.indexOf(screen.page),
		questions: screen.questions,
		number: screen.number,
		of: all.length,
		progress: progressOf(draft, { screens: all, asked: new Set(), answers: {} }, screen.number, nl),
		neighbourhoods: await neighbourhoodsFor(screen.questions)
	};
}
