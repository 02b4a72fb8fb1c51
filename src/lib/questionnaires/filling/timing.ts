/** Longer than this nobody is busy with a screen: they were away. In seconds. */
const MOST_SECONDS = 15 * 60;

/**
 * How long a visitor was on a screen, in seconds: from when it was shown, as the form itself says, to when it was sent.
 * Nothing when the form says nothing that can be.
 */
export function secondsOn(opened: unknown, sent: Date): number | undefined {
	const from = typeof opened === 'string' && /^\d{13}$/.test(opened) ? Number(opened) : NaN;
	const seconds = Math.round((sent.getTime() - from) / 1000);
	return seconds >= 0 ? Math.min(seconds, MOST_SECONDS) : undefined;
}

/** With fewer people a single one who was away would be half of it. */
const ENOUGH = 20;

/** The median of how long people were busy, in seconds; nothing as long as there are too few. */
export function medianSeconds(timings: Record<string, number>[]): { seconds: number; people: number } | undefined {
	const sums = timings
		.map((one) => Object.values(one).reduce((sum, seconds) => sum + seconds, 0))
		.filter((seconds) => seconds > 0)
		.toSorted((a, b) => a - b);
	if (sums.length < ENOUGH) return undefined;
	const middle = Math.floor(sums.length / 2);
	const seconds = sums.length % 2 ? sums[middle]! : (sums[middle - 1]! + sums[middle]!) / 2;
	return { seconds: Math.round(seconds), people: sums.length };
}
