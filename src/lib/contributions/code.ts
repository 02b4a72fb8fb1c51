import { hash } from 'node:crypto';
import { randomBytes } from '#lib/storage/random.ts';
import { CODE_LENGTH, codeOf, SIGNS } from './code-signs.ts';

/** A volgcode: 60 random bits and a check sign, as `K7QX-M3PA-9RTVB`. */
export const newCode = () => codeOf(randomBytes(CODE_LENGTH));

/** So many of them, each another one. */
export function newCodes(wanted: number): string[] {
	const codes = new Set<string>();
	while (codes.size < wanted) codes.add(newCode());
	return [...codes];
}

/**
 * What takes the words back: 128 bits that follow from the key of the form, so that who sends the form twice gets
 * the same. Only its hash is stored, and of the key too.
 */
export function secretOf(onceKey: string) {
	const bytes = hash('sha256', `intrekken\n${onceKey}`, 'buffer');
	return [...bytes.subarray(0, 26)].map((byte) => SIGNS[byte % 32]!).join('');
}

export const hashSecret = (secret: string) =>
	hash('sha256', secret.toUpperCase().replace(/[^A-Z0-9]/g, ''), 'base64url');
