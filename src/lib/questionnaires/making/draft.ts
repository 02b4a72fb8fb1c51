import { refuse } from '#lib/errors.ts';
import type { Definition, Option, Page, Question } from '../definition.ts';
import { newName } from './kinds.ts';
import { linesIn, type QuestionInput } from '../questionnaire.ts';

// How a draft changes. Each change gives a new draft; what is not there (any more) is refused as not found.

export type Direction = 'up' | 'down';

export const emptyDraft = (title: string): Definition => ({
	title,
	introduction: '',
	minutes: 5,
	pages: [{ id: newName('p'), title: 'Uw mening', questions: [] }]
});

export const withAbout = (
	draft: Definition,
	{ title, introduction, minutes }: Pick<Definition, 'title' | 'introduction' | 'minutes'>
): Definition => ({ ...draft, title, introduction, minutes });

export const addPage = (draft: Definition, title: string): Definition => ({
	...draft,
	pages: [...draft.pages, { id: newName('p'), title, questions: [] }]
});

export const renamePage = (draft: Definition, index: number, title: string) =>
	withPage(draft, index, (page) => ({ ...page, title }));

export function removePage(draft: Definition, index: number): Definition {
	pageAt(draft, index);
	return { ...draft, pages: draft.pages.filter((_, i) => i !== index) };
}

export function movePage(draft: Definition, index: number, direction: Direction): Definition {
	pageAt(draft, index);
	return { ...draft, pages: moved(draft.pages, index, direction) };
}

export const addQuestion = (draft: Definition, index: number, question: Question) =>
	withPage(draft, index, (page) => ({ ...page, questions: [...page.questions, question] }));

export function findQuestion({ pages }: Definition, id: string) {
	const index = pages.findIndex(({ questions }) => questions.some((question) => question.id === id));
	const question = pages[index]?.questions.find((one) => one.id === id);
	return question ? { question, index } : refuse('not_found');
}

export const changeQuestion = (draft: Definition, changed: Question) =>
	withPage(draft, findQuestion(draft, changed.id).index, (page) => ({
		...page,
		questions: page.questions.map((question) => (question.id === changed.id ? changed : question))
	}));

export const removeQuestion = (draft: Definition, id: string) =>
	withPage(draft, findQuestion(draft, id).index, (page) => ({
		...page,
		questions: page.questions.filter((question) => question.id !== id)
	}));

/** The first question of a page moves up to the end of the page before it, the last one down to the page after. */
export function moveQuestion(draft: Definition, id: string, direction: Direction): Definition {
	const { question, index } = findQuestion(draft, id);
	const { questions } = draft.pages[index]!;
	const isLast = questions.indexOf(question) === (direction === 'up' ? 0 : questions.length - 1);
	if (!isLast)
		return withPage(draft, index, (page) => ({
			...page,
			questions: moved(page.questions, questions.indexOf(question), direction)
		}));

	const target = direction === 'up' ? index - 1 : index + 1;
	if (!draft.pages[target]) return draft;
	return withPage(removeQuestion(draft, id), target, (page) => ({
		...page,
		questions: direction === 'up' ? [...page.questions, question] : [question, ...page.questions]
	}));
}

/** The question as the editor typed it. Its kind and its name stay, and so does all that has no field. */
export function asTyped(question: Question, input: QuestionInput): Question {
	const { label, hint, required } = input;
	if (question.type === 'text') return { ...question, label };
	const asked = { label, hint, required };
	if (question.type === 'open') return { ...question, ...asked, maxLength: input.maxLength ?? question.maxLength };
	if (question.type === 'scale') {
		const { fromLabel, toLabel, to = question.to } = input;
		return { ...question, ...asked, to, fromLabel, toLabel };
	}
	if (!('options' in question)) return { ...question, ...asked };
	return { ...question, ...asked, options: withAlone(optionsFrom(input.options, question.options), input.alone) };
}

/**
 * The lines that were typed, as options. The same words keep their name, so that results go on; other words are
 * another answer, and are never added up with what people chose before.
 */
export function optionsFrom(lines: string, known: Option[]): Option[] {
	return [...new Set(linesIn(lines))].map(
		(label) => known.find((option) => option.label === label) ?? { id: newName('a'), label }
	);
}

/** The option with these words rules out the others; no words: none does. */
const withAlone = (options: Option[], words: string) =>
	options.map(({ alone: _, ...option }) => (option.label === words ? { ...option, alone: true } : option));

const pageAt = ({ pages }: Definition, index: number): Page => pages[index] ?? refuse('not_found');

function withPage(draft: Definition, index: number, change: (page: Page) => Page): Definition {
	const changed = change(pageAt(draft, index));
	return { ...draft, pages: draft.pages.map((page, i) => (i === index ? changed : page)) };
}

function moved<T>(list: readonly T[], index: number, direction: Direction): T[] {
	const target = direction === 'up' ? index - 1 : index + 1;
	const copy = [...list];
	if (copy[target] === undefined) return copy;
	[copy[index], copy[target]] = [copy[target], copy[index]!];
	return copy;
}
