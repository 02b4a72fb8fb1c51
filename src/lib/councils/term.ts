const DAY = 24 * 3600_000;

/** How many days from one day to another, both as `2026-03-01`. Negative: it is over. */
export const daysUntil = (day: string, today: string) => Math.round((Date.parse(day) - Date.parse(today)) / DAY);

/** What is left of a term, in words. */
export function termLabel(daysLeft: number) {
	if (daysLeft < 0) return 'te laat';
	if (daysLeft === 0) return 'vandaag';
	return daysLeft === 1 ? 'nog 1 dag' : `nog ${daysLeft} dagen`;
}

export const reminders = ['14', '3', 'late'] as const;
export type Reminder = (typeof reminders)[number];

/** In days after the term: who hears of it only then, needs no mail about it any more. */
const LATEST = 7;

/**
 * Which reminder is due. `since`: the day from which this term was known; who heard of it later than a reminder would
 * have come, needs none. Days as `2026-03-01`.
 */
export function reminderOn(dueOn: string, { since, today }: { since: string; today: string }): Reminder | undefined {
	const left = daysUntil(dueOn, today);
	const known = daysUntil(dueOn, since);
	if (left < 0) return left >= -LATEST ? 'late' : undefined;
	if (left <= 3) return known > 3 ? '3' : undefined;
	return left <= 14 && known > 14 ? '14' : undefined;
}

/** How long something took against its term. */
export function spent(from: string, { until, dueOn }: { until: string; dueOn: string }) {
	const late = daysUntil(until, dueOn);
	return { days: daysUntil(until, from), late: Math.max(0, late) };
}
