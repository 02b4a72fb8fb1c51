import { daysUntil } from './days-left.ts';

type Reminder = '14' | '3' | 'late';

/** In days after the term: who hears of it only then, needs no mail about it any more. */
const LATEST = 7;

/**
 * Which reminder is due. `since`: the day from which this term was known; who heard of it later than a reminder would
 * have come, needs none. Without it the term was always known. Days as `2026-03-01`.
 */
export function reminderOn(dueOn: string, { since, today }: { since?: string; today: string }): Reminder | undefined {
	const left = daysUntil(dueOn, today);
	const known = since === undefined ? Infinity : daysUntil(dueOn, since);
	if (left < 0) return left >= -LATEST ? 'late' : undefined;
	if (left <= 3) return known > 3 ? '3' : undefined;
	return left <= 14 && known > 14 ? '14' : undefined;
}
