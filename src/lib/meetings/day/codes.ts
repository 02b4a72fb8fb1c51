import { SIGNS } from '#lib/contributions/code-signs.ts';
import { randomBytes } from '#lib/storage/random.ts';

const LENGTH = 5;

/** The code of the hall, short enough to type over from a screen: 25 random bits, good for as long as the day is open. */
export const newHallCode = () => [...randomBytes(LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]!).join('');

/** What somebody typed, as the screen shows it; nothing when no code can have been meant. */
export function readHallCode(typed: string): string | undefined {
	const signs = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
	return signs.length === LENGTH ? signs : undefined;
}
