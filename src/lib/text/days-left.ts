const DAY = 24 * 3600_000;

/** How many days from one day to another, both as `2026-03-01`. Negative: it is over. */
export const daysUntil = (day: string, today: string) => Math.round((Date.parse(day) - Date.parse(today)) / DAY);

/** How pressing a term is: over, in its last week, or not yet. */
export const termTone = (daysLeft: number) => (daysLeft < 0 ? 'no' : daysLeft <= 7 ? 'sun' : 'plain');

/** What is left of a term, in words. */
export function termLabel(daysLeft: number) {
	if (daysLeft < 0) return 'te laat';
	if (daysLeft === 0) return 'vandaag';
	return daysLeft === 1 ? 'nog 1 dag' : `nog ${daysLeft} dagen`;
}
