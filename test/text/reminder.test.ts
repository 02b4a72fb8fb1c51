import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '#lib/text/dates.ts';
import { reminderOn } from '#lib/text/reminder.ts';

const dueOn = '2026-06-30';
const on = (day: string, since = '2026-01-01') => reminderOn(dueOn, { since, today: day });

test('a reminder comes 14 and 3 days before, and on the day after', () => {
	expect(
		['2026-06-15', '2026-06-16', '2026-06-26', '2026-06-27', '2026-06-30', '2026-07-01'].map((day) => on(day))
	).toEqual([undefined, '14', '14', '3', '3', 'late']);
	expect(on('2026-07-08')).toBe(undefined);
});

test('nobody is warned of what they were just told', () => {
	expect(on('2026-06-20', '2026-06-18')).toBe(undefined);
	expect(on('2026-06-28', '2026-06-18')).toBe('3');
	expect(on('2026-06-28', '2026-06-28')).toBe(undefined);
	expect(on('2026-07-01', '2026-06-28')).toBe('late');
});

test('in any term, however often one looks, the reminders come in order and each at most once in a row of days', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 60 }), (length) => {
			const since = dayAfter(dueOn, -length);
			const days = Array.from({ length: length + 20 }, (_, i) => dayAfter(since, i));
			const seen = days.flatMap((today) => reminderOn(dueOn, { since, today }) ?? []);
			const changes = seen.filter((one, i) => one !== seen[i - 1]);
			expect(changes).toEqual([...(length > 14 ? ['14'] : []), ...(length > 3 ? ['3'] : []), 'late']);
		})
	);
});
