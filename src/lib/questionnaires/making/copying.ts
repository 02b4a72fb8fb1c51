import type { Definition, Page, Question } from '../definition.ts';
import { addQuestion, pageAt, placeOf } from './draft.ts';
import { newName } from './kinds.ts';

/** The same question once more, right below it: another question, so its answers are counted apart. */
export function copyQuestion(draft: Definition, id: string, name = newName('v')): Definition {
	const { index, position } = placeOf(draft, id);
	const copy = { ...pageAt(draft, index).questions[position]!, id: name };
	return addQuestion(draft, index, copy, position + 1);
}

/** A page with all its questions, right below it. What they say of each other, the copies say of the copies. */
export function copyPage(draft: Definition, index: number): Definition {
	const copy = copied(pageAt(draft, index));
	return { ...draft, pages: draft.pages.toSpliced(index + 1, 0, { ...copy, title: `${copy.title} (kopie)` }) };
}

/** A whole list to begin another with: its questions are other questions. */
export function copyList(definition: Definition, title: string): Definition {
	const names = freshNames(definition.pages.flatMap(({ questions }) => questions));
	const quotas = definition.quotas?.map((quota) => ({ ...quota, id: newName('q'), if: renamed(quota.if, names) }));
	const { translations: _, ...rest } = definition;
	const pages = definition.pages.map((page) => copied(page, names));
	return { ...rest, title, pages, ...(quotas ? { quotas } : {}) };
}

type Names = Map<string, string>;

const freshNames = (questions: Question[]): Names => new Map(questions.map(({ id }) => [id, newName('v')]));

function copied(page: Page, names = freshNames(page.questions)): Page {
	const { showIf } = page;
	return {
		...page,
		id: newName('p'),
		title: renamed(page.title, names),
		...(showIf ? { showIf: renamed(showIf, names) } : {}),
		questions: page.questions.map((question) => withNames(question, names))
	};
}

function withNames<Q extends Question>(question: Q, names: Names): Q {
	const texts = (['label', 'hint', 'text', 'showIf', 'check', 'message'] as const).flatMap((part) => {
		const words = part in question ? question[part as keyof Q] : undefined;
		return typeof words === 'string' ? [[part, renamed(words, names)] as const] : [];
	});
	return { ...question, ...Object.fromEntries(texts), id: names.get(question.id)! };
}

/** A condition or a text in which `${old}` and `${old.part}` stand for the copy. */
const renamed = (text: string, names: Names) =>
	text.replaceAll(/\$\{([a-z][a-z0-9-]*)(?=[.}])/g, (whole, name: string) =>
		names.has(name) ? `\${${names.get(name)}` : whole
	);
