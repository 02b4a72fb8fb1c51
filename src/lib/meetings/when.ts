import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { asFullDate, dayAfter, momentOf, startOfDay } from '#lib/text/dates.ts';
import type { meetings } from './tables.ts';

export type When = Pick<typeof meetings.$inferSelect, 'heldOn' | 'beginTime' | 'endTime'>;

const HOW = 'Schrijf de tijd zo: 19:30.';
const time = v.pipe(
	field.optionalTime(HOW),
	v.transform((clock) => clock || null)
);

/** Where and when: what moves when a meeting is moved. */
export const whenFields = {
	place: field.line(120, 'Schrijf op waar de bijeenkomst is of was.'),
	heldOn: field.day('Vul de dag in, zoals 1-3-2026.'),
	beginTime: time,
	endTime: time
};

/** Both times, the last one after the first, or none. */
export const withTimesInOrder = <
	S extends v.GenericSchema<unknown, { beginTime: string | null; endTime: string | null }>
>(
	schema: S
) =>
	v.pipe(
		schema,
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const { beginTime, endTime } = dataset.value;
			const problem = problemOfTimes(beginTime, endTime);
			if (problem) addIssue({ message: problem.message, path: [pathTo(problem.field, dataset.value)] });
		})
	);

function problemOfTimes(begin: string | null, end: string | null) {
	if (begin && !end) return { field: 'endTime', message: 'Vul ook in hoe laat het klaar is.' } as const;
	if (!begin && end) return { field: 'beginTime', message: 'Vul ook in hoe laat het begint.' } as const;
	if (begin && end && end <= begin)
		return {
			field: 'endTime',
			message: 'Het einde moet na het begin komen. Verander een van de twee tijden.'
		} as const;
	return undefined;
}

const pathTo = (key: 'beginTime' | 'endTime', input: { beginTime: string | null; endTime: string | null }) => ({
	type: 'object' as const,
	origin: 'value' as const,
	...{ input: { ...input }, key, value: input[key] }
});

/** `dinsdag 5 december 2026, van 19:30 tot 21:30 uur`. */
export const whenOf = (when: When) => [asFullDate(when.heldOn), timesOf(when)].filter(Boolean).join(', ');

/** `van 19:30 tot 21:30 uur`; empty when nobody said it. */
export const timesOf = ({ beginTime, endTime }: Pick<When, 'beginTime' | 'endTime'>) =>
	beginTime ? `van ${beginTime} tot ${endTime} uur` : '';

/** Without a time it lasts all day. */
export const beginOf = ({ heldOn, beginTime }: When) => (beginTime ? momentOf(heldOn, beginTime) : startOfDay(heldOn));

export const endOf = ({ heldOn, endTime }: When) =>
	endTime ? momentOf(heldOn, endTime) : startOfDay(dayAfter(heldOn));

/** Nobody signs up for what goes on already; without a time one can until the day is over. */
export const hasBegun = (when: When, moment: Date) => (when.beginTime ? beginOf(when) : endOf(when)) <= moment;

export const isSameWhen = (a: When & { place: string }, b: When & { place: string }) =>
	a.heldOn === b.heldOn && a.beginTime === b.beginTime && a.endTime === b.endTime && a.place === b.place;
