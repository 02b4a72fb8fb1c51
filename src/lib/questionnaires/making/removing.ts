import { questionsOf, type Definition, type Page, type Question } from '../definition.ts';
import { addQuestion, findQuestion, pageAt, placeOf, removePage, removeQuestion } from './draft.ts';
import { titleOf } from './titles.ts';

/** What was taken out of a draft, and where it stood. */
export type Removed =
	| { kind: 'question'; question: Question; page: string; index: number; position: number }
	| { kind: 'page'; page: Page; index: number };

export function takeQuestion(draft: Definition, id: string): { draft: Definition; removed: Removed } {
	const { question } = findQuestion(draft, id);
	const { index, position } = placeOf(draft, id);
	const page = pageAt(draft, index).id ?? '';
	return { draft: removeQuestion(draft, id), removed: { kind: 'question', question, page, index, position } };
}

export const takePage = (draft: Definition, index: number): { draft: Definition; removed: Removed } => ({
	draft: removePage(draft, index),
	removed: { kind: 'page', page: pageAt(draft, index), index }
});

/** Back to where it stood, as far as that is still there. What is back already, stays as it is. */
export function putBack(draft: Definition, removed: Removed): Definition {
	const known = new Set(questionsOf(draft).map(({ id }) => id));
	if (removed.kind === 'page') {
		const questions = removed.page.questions.filter(({ id }) => !known.has(id));
		if (draft.pages.some(({ id }) => id !== undefined && id === removed.page.id)) return draft;
		return { ...draft, pages: draft.pages.toSpliced(removed.index, 0, { ...removed.page, questions }) };
	}
	if (known.has(removed.question.id)) return draft;
	const own = draft.pages.findIndex(({ id }) => id !== undefined && id === removed.page);
	const index = own < 0 ? Math.min(removed.index, draft.pages.length - 1) : own;
	if (index < 0) return { ...draft, pages: [{ title: 'Vragen', questions: [removed.question] }] };
	return addQuestion(draft, index, removed.question, removed.position);
}

/** What went, in a few words. */
export const nameOf = (removed: Removed) =>
	removed.kind === 'page' ? `De pagina “${removed.page.title}”` : `De vraag “${titleOf(removed.question)}”`;
