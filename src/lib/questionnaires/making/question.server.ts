import type { Person } from '#lib/people/person.ts';
import type { Definition, Values } from '../definition.ts';
import { neighbourhoodsFor } from '../filling/finding.server.ts';
import { findOf } from '../questionnaires.server.ts';
import { textOf } from '../types/behaviour.ts';
import { adviceOnQuestion } from './advice.ts';
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
	const wijken = await neighbourhoodsFor([question, ...before]);
	return {
		list,
		question,
		index,
		before,
		when: source ? sayCondition(list.draft, source, wijken) : '',
		problems: problemsAt(placed(list.problems), index, position),
		advice: adviceOnQuestion(question),
		wijken
	};
}

/** What was typed at each option of a question. */
export function withOptions(draft: Definition, id: string, values: Values): Definition {
	const { question } = findQuestion(draft, id);
	if (!('options' in question)) return draft;
	const options = question.options.map((option) =>
		changedOption(option, {
			label: textOf(values, `label.${option.id}`).replace(/\s+/g, ' ').slice(0, 200),
			alone: textOf(values, `alone.${option.id}`) !== '',
			other: textOf(values, `other.${option.id}`) !== '',
			alt: option.picture ? textOf(values, `alt.${option.id}`).slice(0, 200) : (option.alt ?? '')
		})
	);
	return changeQuestion(draft, { ...question, options });
}
