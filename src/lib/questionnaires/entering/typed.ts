import type { Problem } from '#lib/ui/form-state.ts';
import type { Answerable, Answers, Escape, Values } from '../definition.ts';
import { textOf, listed, single } from '../types/behaviour.ts';
import { otherKey } from '../types/choice.ts';
import { asAnswer, escapeIn, escapeKey } from '../types/escapes.ts';
import { rowKey } from '../types/matrix.ts';
import { pointsKey } from '../types/points.ts';
import { orderOf, placeKey } from '../types/ranking.ts';

// Who types in what stands on paper, types in one field a question: the number of a choice, or of several. Here that
// becomes what a visitor would have sent, and the other way round to correct it.

/** What one types when the paper says so in place of an answer. */
export const escapeSigns: Record<Escape, string> = { unknown: 'w', refused: 'l' };

/** For a row or an option that the paper leaves open. */
const NOTHING = '-';

type Typed = { values: Values } | { problem: Problem };

/** `name`: how the question is called, such as “Vraag 3”. */
export function valuesTyped(question: Answerable, given: Values, name: string): Typed {
	const { id } = question;
	const typed = textOf(given, id);
	const escape = escapeTyped(question, typed);
	if (escape && question.type !== 'matrix') return { values: escapeFor(question, escape) };
	switch (question.type) {
		case 'one':
		case 'several': {
			const numbers = partsOf(typed);
			if (question.type === 'one' && numbers.length > 1)
				return wrong(id, `${name}: typ één nummer. Staat er meer dan één kruis? Laat het veld dan leeg.`);
			const chosen = numbers.map((part) => escapeValue(question, part) ?? idAt(question.options, part));
			if (chosen.some((one) => !one)) return wrong(id, outside(name, question.options.length));
			const ids = chosen.flatMap((one) => one ?? []);
			return {
				values: {
					[id]: question.type === 'one' ? (ids[0] ?? '') : ids,
					[otherKey(id)]: textOf(given, otherKey(id))
				}
			};
		}
		case 'matrix':
			return rowsTyped(question, typed, name);
		case 'ranking':
		case 'points':
			return optionsTyped(question, typed, name);
		case 'date':
			return { values: { [id]: spread(typed) } };
		default:
			return { values: given };
	}
}

/** What stands in the fields of a question for these answers. */
export function typedOf(question: Answerable, answers: Answers): Values {
	const { id } = question;
	const escape = escapeIn(answers[id]);
	if (escape) return { [id]: escapeSigns[escape] };
	switch (question.type) {
		case 'one':
		case 'several': {
			const numbers = listed(answers[id]).map((one) => numberOf(question.options, one));
			return { [id]: numbers.join(','), [otherKey(id)]: single(answers[otherKey(id)]) };
		}
		case 'matrix': {
			const rows = question.rows.map((row) => {
				const answer = single(answers[rowKey(id, row.id)]);
				const said = escapeIn(answer);
				return said ? escapeSigns[said] : answer ? numberOf(question.options, answer) : NOTHING;
			});
			return { [id]: rows.every((row) => row === NOTHING) ? '' : rows.join(' ') };
		}
		case 'ranking': {
			const order = orderOf(question, answers);
			const places = question.options.map((option) => String(order.indexOf(option) + 1 || NOTHING));
			return { [id]: order.length ? places.join(' ') : '' };
		}
		case 'points': {
			const given = question.options.map((option) => single(answers[pointsKey(id, option.id)]));
			return { [id]: given.some(Boolean) ? given.map((one) => one || '0').join(' ') : '' };
		}
		case 'date':
			return { [id]: single(answers[id]).split('-').map(Number).toReversed().join('-').replace(/^0$/, '') };
		default: {
			const keys = Object.keys(answers).filter((key) => key === id || key.startsWith(`${id}.`));
			return Object.fromEntries(keys.map((key) => [key, answers[key]!]));
		}
	}
}

const wrong = (field: string, message: string): Typed => ({ problem: { field, message } });
const outside = (name: string, most: number) => `${name}: typ een nummer van 1 tot en met ${most}.`;

const partsOf = (typed: string) => typed.split(/[\s,;/]+/).filter(Boolean);

const idAt = (options: { id: string }[], typed: string) =>
	/^\d{1,3}$/.test(typed) ? options[Number(typed) - 1]?.id : undefined;

const numberOf = (options: { id: string }[], id: string) => String(options.findIndex((one) => one.id === id) + 1);

const escapeTyped = ({ escapes = [] }: Answerable, typed: string) =>
	escapes.find((escape) => escapeSigns[escape] === typed.toLowerCase());

function escapeValue(question: Answerable, typed: string) {
	const escape = escapeTyped(question, typed);
	return escape && asAnswer(escape);
}

const escapeFor = ({ id, type }: Answerable, escape: Escape): Values =>
	type === 'one' || type === 'several' ? { [id]: asAnswer(escape) } : { [id]: '', [escapeKey(id)]: asAnswer(escape) };

type Matrix = Extract<Answerable, { type: 'matrix' }>;

/** A number for each row, as “3 2 5 1”; without spaces too when no number has two digits. */
function rowsTyped(question: Matrix, typed: string, name: string): Typed {
	const { id, rows, options } = question;
	const all = partsOf(typed);
	const parts = all.length === 1 && options.length < 10 ? [...all[0]!] : all;
	if (!parts.length) return { values: {} };
	if (parts.length !== rows.length)
		return wrong(id, `${name}: typ ${rows.length} nummers, één voor elke regel. Typ ${NOTHING} bij een lege regel.`);
	const answers = parts.map((part) => (part === NOTHING ? '' : (escapeValue(question, part) ?? idAt(options, part))));
	const strange = answers.indexOf(undefined);
	if (strange >= 0) return wrong(id, `${outside(name, options.length)} Kijk naar regel ${strange + 1}.`);
	return { values: Object.fromEntries(rows.map((row, i) => [rowKey(id, row.id), answers[i] ?? ''])) };
}

type Divided = Extract<Answerable, { type: 'ranking' | 'points' }>;

/** A place or a number of points for each option, in the order of the paper. */
function optionsTyped({ id, type, options }: Divided, typed: string, name: string): Typed {
	const parts = partsOf(typed);
	if (!parts.length) return { values: {} };
	if (parts.length !== options.length)
		return wrong(
			id,
			`${name}: typ ${options.length} getallen, één voor elke regel. Typ ${NOTHING} bij een lege regel.`
		);
	const keyOf = type === 'ranking' ? placeKey : pointsKey;
	return {
		values: Object.fromEntries(
			options.map((option, i) => [keyOf(id, option.id), parts[i] === NOTHING ? '' : parts[i]!])
		)
	};
}

/** “01032026” as “01-03-2026”. */
const spread = (typed: string) => typed.replace(/^(\d{2})(\d{2})(\d{4})$/, '$1-$2-$3');
