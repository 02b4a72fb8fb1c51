import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, startOfDay } from '#lib/text/dates.ts';

const asCalendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const moment = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

test('the day of a moment is the day of the calendar in the Netherlands, in whatever order one asks', () => {
	fc.assert(
		fc.property(moment, (one) => {
			expect(dayOf(one)).toBe(asCalendar.format(one));
		}),
		{ numRuns: 1000 }
	);
});

test('a day begins at midnight in summer and in winter, and not a moment earlier', () => {
	for (const day of ['2026-03-29', '2026-07-01', '2026-10-25', '2026-12-31']) {
		expect(dayOf(startOfDay(day))).toBe(day);
		expect(dayOf(new Date(startOfDay(day).getTime() - 1))).not.toBe(day);
	}
});
