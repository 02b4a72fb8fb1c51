import { spssText } from './spss-text.ts';
import type { Code, Column } from './table.ts';

/** SPSS takes three codes for no answer, or for numbers a range and one code. */
const MOST = 3;

/** It looks at the first bytes of a text only. */
const LONGEST = 8;

/** The command that says which codes are no answer; empty when there are none that SPSS can take. */
export function missingValues({ name, type, missing = [] }: Column & { missing?: readonly Code[] }): string {
	const codes = missing.map(({ code }) => code);
	const taken = type === 'number' ? numbers(codes) : texts(codes);
	return taken ? `MISSING VALUES ${name} (${taken}).` : '';
}

function texts(codes: string[]): string {
	const short = codes.filter((code) => Buffer.byteLength(code) <= LONGEST);
	return short
		.slice(0, MOST)
		.map((code) => spssText(code))
		.join(', ');
}

/** More than three become a range when nothing lies between them, else the first three. */
function numbers(codes: string[]): string {
	if (codes.length <= MOST) return codes.join(', ');
	const sorted = codes.map(Number).sort((a, b) => a - b);
	const isRun = sorted.every((code, i) => Number.isInteger(code) && code === sorted[0]! + i);
	return isRun ? `${sorted[0]} THRU ${sorted.at(-1)}` : codes.slice(0, MOST).join(', ');
}
