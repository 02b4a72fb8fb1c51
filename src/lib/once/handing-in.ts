import { createHash } from 'node:crypto';

/**
 * The key of one handing-in: of the form, of where it was sent, and of all that was given. A browser that goes back
 * shows the form with the key that it had: with other words in it, it is another handing-in, and with the same words
 * the same one.
 */
export function keyOfHandingIn(onceKey: string, place: string, given: Record<string, string | string[]>) {
	const fields = Object.entries(given).toSorted(([a], [b]) => (a < b ? -1 : 1));
	const whole = JSON.stringify([onceKey, place, fields]);
	return createHash('sha256').update(whole).digest('base64url').slice(0, 22);
}
