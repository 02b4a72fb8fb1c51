import type { Person } from '#lib/people/person.ts';
import type { Definition, Values } from '../definition.ts';
import { wijkenToAsk } from '../filling/finding.server.ts';
import { findOf } from '../questionnaires.server.ts';
import { textOf } from '../types/behaviour.ts';
import { adviceOnQuestion } from './advice.server.ts';
import { findSubject, sayCondition } from './conditions.ts';
import { changeQuestion, findQuestion, placeOf } from './draft.ts';
import { changedOption } from './options.ts';
import { placed, problemsAt } from './placing.ts';

/** One question with all that its maker wants to know beside it. */
export async function findForMaking(editor: Person, consultation: string, slug: string, id: string) {
	const list = await findOf(editor, consultation, slug);
	const { question } = findQuestion(list.draft, id);
	const { index, position } = placeOf(list.draft, id);
	const { before, source } = findSubject(list.draft, 'vraag', id);
	const wijken = await wijkenToAsk([question, ...before]);
	return {
		list,
		question,
		index,
		before,
		when: sayCondition(list.draft, source, wijken),
		problems: problemsAt(placed(list.problems), index, position),
		advice: adviceOnQuestion(question),
		wijken
	};
}

/** The words that were typed at each option and each row of a question: they stay the same answers. */
export function withOptions(draft: Definition, id: string, values: Values): Definition {
	const { question } = findQuestion(draft, id);
	if (!('options' in question)) return draft;
	const options = question.options.map((option) =>
		changedOption(option, {
			label: lineOf(values, `label.${option.id}`),
			alone: textOf(values, `alone.${option.id}`) !== '',
			other: textOf(values, `other.${option.id}`) !== ''
		})
	);
	if (question.type !== 'matrix') return changeQuestion(draft, { ...question, options });
	const rows = question.rows.map((row) => ({ ...row, label: lineOf(values, `row.${row.id}`) || row.label }));
	return changeQuestion(draft, { ...question, options, rows });
}

export const lineOf = (values: Values, name: string) => textOf(values, name).replace(/\s+/g, ' ').slice(0, 200);
