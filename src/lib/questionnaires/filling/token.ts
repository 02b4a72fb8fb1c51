import { readCode } from '#lib/contributions/code-signs.ts';

// What a browser holds of a vragenlijst while somebody fills it in. It is a code that people can type over: that of
// “later verder”, or that of a letter. What was given out before that are 22 signs, which go on working.

const OLD = /^[\w-]{22}$/;
const OF_A_LETTER = /^[A-Z0-9]{8,40}$/;

/**
 * Whether a browser may hold this as it is. A code that was made elsewhere may be short, so it is held with a seal: else
 * one could try codes without anybody counting.
 */
export const isToken = (value: string) => OLD.test(value) || readCode(value) === value;

/** What was typed, as a token; nothing when none can have been meant. */
export function readTyped(typed: string): string | undefined {
	const code = readCode(typed);
	if (code) return code;
	if (OLD.test(typed.trim())) return typed.trim();
	const signs = typed.toUpperCase().replace(/[\s.-]/g, '');
	return OF_A_LETTER.test(signs) ? signs : undefined;
}

/** A code in groups of four, as it is easy to copy; one of ours is in groups already. */
export const inGroups = (code: string) => (readCode(code) ? code : (code.match(/.{1,4}/g) ?? []).join(' '));
