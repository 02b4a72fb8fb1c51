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
