import type { NumberQuestion } from '../definition.ts';
import { type Behaviour, missingAtKey, numberValue, single, textOf } from './behaviour.ts';
import { readEscape } from './escapes.ts';
import { linesOrEscape } from './in-words.ts';

export const number: Behaviour<NumberQuestion> = {
	keys: ({ id }) => [id],
	read(question, values, { words }) {
		const { id, label, decimals = 0, least, most } = question;
		const typed = textOf(values, id);
		const canonical = numberFrom(typed, decimals);
		const problem = (message: string) => ({ problems: [{ field: id, message }] });
		if (typed && canonical === undefined)
			return problem(decimals ? words.notANumber(label) : words.notAWholeNumber(label));
		const value = Number(canonical);
		if (typed && ((least !== undefined && value < least) || (most !== undefined && value > most)))
			return problem(words.outOfRange(label, least, most));
		return readEscape(question, values, words, { [id]: canonical ?? '' });
	},
	missing: missingAtKey((words, label) => words.fillIn(label)),
	lines: linesOrEscape(({ id, unit }, answers, { words }) => {
		const text = single(answers[id]);
		return [text && [words.number(Number(text)), unit].filter(Boolean).join(' ')];
	}),
	value: numberValue
};

/**
 * What people type as a number (`1.250`, `12,5`, `€ 3`, `- 4`), as digits with a point; nothing when it is none, when
 * it has more digits after the comma than `decimals`, or more than fifteen in all.
 */
export function numberFrom(typed: string, decimals: number): string | undefined {
	const text = typed
		.replace(/[\s€%]/g, '')
		.replace(/^\+/, '')
		.replace('−', '-');
	const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text;
	const parts = /^(-?)(\d{1,15})(?:[.,](\d{1,15}))?$/.exec(plain);
	if (!parts) return undefined;
	const [, sign, whole, fraction = ''] = parts;
	const rest = fraction.replace(/0+$/, '');
	if (rest.length > decimals || whole!.length + rest.length > 15) return undefined;
	const value = `${whole!.replace(/^0+(?=\d)/, '')}${rest && `.${rest}`}`;
	return Number(value) === 0 ? '0' : sign + value;
}
