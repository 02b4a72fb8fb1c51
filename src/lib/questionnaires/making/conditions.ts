import { refuse } from '#lib/errors.ts';
import { askedIn, isAnswerable, questionsOf, type Answerable, type Definition } from '../definition.ts';
import { withoutAnswers } from '../engine/piping.ts';
import { parse } from '../expressions/expression.ts';
import { inWords } from '../expressions/in-words.ts';
import type { Wijk } from '../types/behaviour.ts';
import { changeQuestion, findQuestion, pageAt, withPage } from './draft.ts';
import { optionsToAsk } from './askable.ts';
import { titleOf } from './titles.ts';

/** What a condition decides about, as it stands in the address. */
export const subjects = ['vraag', 'pagina', 'grens'] as const;

export interface Subject {
	kind: (typeof subjects)[number];
	/** Of a question or a quota; of a page its number from 1. */
	id: string;
	title: string;
	source: string;
	/** What it can ask about: what everybody met before it. */
	before: Answerable[];
}

export function findSubject(draft: Definition, kind: string, id: string): Subject {
	if (kind === 'vraag') return questionSubject(draft, id);
	if (kind === 'pagina') return pageSubject(draft, id);
	const quota = draft.quotas?.find((one) => kind === 'grens' && one.id === id) ?? refuse('not_found');
	return { kind: 'grens', id, title: quota.message, source: quota.if, before: asked(questionsOf(draft)) };
}

function questionSubject(draft: Definition, id: string): Subject {
	const { question } = findQuestion(draft, id);
	const all = questionsOf(draft);
	const before = all.slice(0, all.indexOf(question));
	const { showIf = '' } = question;
	return { kind: 'vraag', id, title: titleOf(question), source: showIf, before: asked(before) };
}

function pageSubject(draft: Definition, id: string): Subject {
	const index = /^[1-9]\d?$/.test(id) ? Number(id) - 1 : -1;
	const { title, showIf = '' } = pageAt(draft, index);
	const before = draft.pages.slice(0, index).flatMap(({ questions }) => questions);
	return { kind: 'pagina', id, title, source: showIf, before: asked(before) };
}

const asked = (questions: Definition['pages'][number]['questions']) =>
	questions.filter(isAnswerable).map(withoutAnswers);

/** The draft with another condition there; an empty one holds for everybody. */
export function withCondition(
	draft: Definition,
	{ kind, id }: Pick<Subject, 'kind' | 'id'>,
	source: string
): Definition {
	const own = source ? { showIf: source } : {};
	if (kind === 'grens')
		return { ...draft, quotas: (draft.quotas ?? []).map((one) => (one.id === id ? { ...one, if: source } : one)) };
	if (kind === 'pagina') return withPage(draft, Number(id) - 1, ({ showIf: _, ...page }) => ({ ...page, ...own }));
	const { showIf: _, ...question } = findQuestion(draft, id).question;
	return changeQuestion(draft, { ...question, ...own });
}

/** A condition as a Dutch sentence, or what is wrong with it. Nothing when it holds for everybody. */
export function sayCondition(draft: Definition, source: string | undefined, wijken: Wijk[] = []): string {
	if (!source) return '';
	const parsed = parse(source);
	if ('problem' in parsed) return parsed.problem.message;
	const known = new Map(askedIn(draft).map((question) => [question.id, withoutAnswers(question)]));
	return inWords(parsed.expression, {
		question: (name) => labelOf(known, name),
		option: (name, value) => {
			const question = known.get(name.split('.')[0]!);
			return (question && optionsToAsk(question, wijken).find((option) => option.value === value)?.label) || value;
		}
	});
}

function labelOf(known: Map<string, Answerable>, name: string) {
	const [id = '', part] = name.split('.');
	const question = known.get(id);
	const row = question?.type === 'matrix' && question.rows.find((one) => one.id === part);
	return row ? `${question.label} ${row.label}` : (question?.label ?? name);
}
