import { isDay } from '#lib/forms/fields.ts';
import type { DateQuestion, Values } from '../definition.ts';
import { type Behaviour, single, textOf, textValue } from './behaviour.ts';
import { readEscape } from './escapes.ts';
import { linesOrEscape } from './in-words.ts';

export const dateParts = ['day', 'month', 'year'] as const;
export const datePartKey = (id: string, part: (typeof dateParts)[number]) => `${id}.${part}`;

export const date: Behaviour<DateQuestion> = {
	keys: ({ id }) => [id],
	read(question, values, { words }) {
		const { id, label, earliest, latest } = question;
		const problem = (message: string) => ({ problems: [{ field: datePartKey(id, 'day'), message }] });
		const typed = typedDay(id, values);
		if (!typed) return readEscape(question, values, words, { [id]: '' });
		const [year, month, day] = typed as [string, string, string];
		if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year))
			return problem(words.notADate(label));
		const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
		if (!isDay(iso)) return problem(words.noSuchDate(label));
		if ((earliest && iso < earliest) || (latest && iso > latest))
			return problem(words.dateOutOfRange(label, earliest, latest));
		return readEscape(question, values, words, { [id]: iso });
	},
	missing: ({ id, label }, answers, words) =>
		answers[id]?.length ? [] : [{ field: datePartKey(id, 'day'), message: words.fillInDate(label) }],
	lines: linesOrEscape(({ id }, answers, { words }) => {
		const day = single(answers[id]);
		return day ? [words.date(day)] : [];
	}),
	value: textValue
};

/** Year, month and day as they were typed: in three fields, or as a whole by who types in for another. */
function typedDay(id: string, values: Values): string[] | undefined {
	const parts = dateParts.map((part) => textOf(values, datePartKey(id, part))).toReversed();
	if (parts.some(Boolean)) return parts;
	const whole = textOf(values, id);
	if (!whole) return undefined;
	const numbers = whole.split(/[-/. ]+/);
	return /^\d{4}-/.test(whole) ? [...numbers, '', ''].slice(0, 3) : [...numbers, '', ''].slice(0, 3).toReversed();
}
