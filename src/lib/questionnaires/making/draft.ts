import { refuse } from '#lib/errors.ts';
import type { Definition, Page, Question } from '../definition.ts';
import { newName } from './kinds.ts';

// How a draft changes. Each change gives a new draft; what is not there (any more) is refused as not found.

export type Direction = 'up' | 'down';

export const emptyDraft = (title: string): Definition => ({
	title,
	introduction: '',
	minutes: 5,
	pages: [{ id: newName('p'), title: 'Uw mening', questions: [] }]
});

export const addPage = (draft: Definition, title: string): Definition => ({
	...draft,
	pages: [...draft.pages, { id: newName('p'), title, questions: [] }]
});

/** Other words for a page. */
export const changePage = (
	draft: Definition,
	index: number,
	{ title, introduction }: Record<'title' | 'introduction', string>
) =>
	withPage(draft, index, ({ introduction: _, ...page }) => ({
		...page,
		title,
		...(introduction ? { introduction } : {})
	}));

export function removePage(draft: Definition, index: number): Definition {
	pageAt(draft, index);
	return { ...draft, pages: draft.pages.filter((_, i) => i !== index) };
}

export function movePage(draft: Definition, index: number, direction: Direction): Definition {
	return movePageTo(draft, index, index + (direction === 'up' ? -1 : 1));
}

/** To a place among the others; a place that is not there changes nothing. */
export function movePageTo(draft: Definition, index: number, target: number): Definition {
	const page = pageAt(draft, index);
	if (!draft.pages[target]) return draft;
	const pages = draft.pages.filter((_, i) => i !== index);
	return { ...draft, pages: pages.toSpliced(target, 0, page) };
}

/** The questions from this one on become a page of their own. */
export function splitPage(draft: Definition, id: string, title: string): Definition {
	const { index, position } = placeOf(draft, id);
	const page = pageAt(draft, index);
	const fresh: Page = { id: newName('p'), title, questions: page.questions.slice(position) };
	const kept = withPage(draft, index, (one) => ({ ...one, questions: one.questions.slice(0, position) }));
	return { ...kept, pages: kept.pages.toSpliced(index + 1, 0, fresh) };
}

export const addQuestion = (draft: Definition, index: number, question: Question, position = Infinity) =>
	withPage(draft, index, (page) => ({ ...page, questions: page.questions.toSpliced(position, 0, question) }));

export function findQuestion(draft: Definition, id: string) {
	const { index, position } = placeOf(draft, id);
	return { question: pageAt(draft, index).questions[position]!, index };
}

/** The page and the place on it of a question, both from 0. */
export function placeOf({ pages }: Definition, id: string) {
	const index = pages.findIndex(({ questions }) => questions.some((question) => question.id === id));
	if (index < 0) refuse('not_found');
	return { index, position: pages[index]!.questions.findIndex((question) => question.id === id) };
}

export const changeQuestion = (draft: Definition, changed: Question) =>
	withPage(draft, placeOf(draft, changed.id).index, (page) => ({
		...page,
		questions: page.questions.map((question) => (question.id === changed.id ? changed : question))
	}));

export const removeQuestion = (draft: Definition, id: string) =>
	withPage(draft, placeOf(draft, id).index, (page) => ({
		...page,
		questions: page.questions.filter((question) => question.id !== id)
	}));

/** The first question of a page moves up to the end of the page before it, the last one down to the page after. */
export function moveQuestion(draft: Definition, id: string, direction: Direction): Definition {
	const { index, position } = placeOf(draft, id);
	const { questions } = draft.pages[index]!;
	const target = position + (direction === 'up' ? -1 : 1);
	if (questions[target]) return moveQuestionTo(draft, id, index, target);
	const page = index + (direction === 'up' ? -1 : 1);
	return draft.pages[page] ? moveQuestionTo(draft, id, page, direction === 'up' ? Infinity : 0) : draft;
}

/** To a place on a page, both from 0. The place counts without the question itself. */
export function moveQuestionTo(draft: Definition, id: string, index: number, position: number): Definition {
	const { question } = findQuestion(draft, id);
	pageAt(draft, index);
	return addQuestion(removeQuestion(draft, id), index, question, position);
}

export const pageAt = ({ pages }: Definition, index: number): Page => pages[index] ?? refuse('not_found');

export function withPage(draft: Definition, index: number, change: (page: Page) => Page): Definition {
	const changed = change(pageAt(draft, index));
	return { ...draft, pages: draft.pages.map((page, i) => (i === index ? changed : page)) };
}
