import { readCode } from '#lib/contributions/code-signs.ts';
import { readTyped } from './token.ts';

/**
 * The codes in a text or a CSV: the first cell of each line, as people will type them. A code of fewer than eight signs
 * could be guessed.
 */
export function readImported(text: string, most: number): { codes: string[]; problems: string[] } {
	const codes = new Set<string>();
	const problems: string[] = [];
	for (const [i, line] of text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/)
		.entries()) {
		const cell = firstCell(line);
		if (!cell || (i === 0 && isHeading(cell))) continue;
		const code = readCode(cell) ?? readTyped(cell);
		if (!code) problems.push(`Regel ${i + 1}: een code heeft 8 tot 40 letters en cijfers.`);
		else if (codes.has(code)) problems.push(`Regel ${i + 1}: deze code staat er al.`);
		else codes.add(code);
	}
	if (!codes.size && !problems.length) problems.push('Er staan geen codes in.');
	if (codes.size > most) problems.push(`Er zijn meer dan ${most.toLocaleString('nl-NL')} codes.`);
	return { codes: [...codes], problems };
}

const firstCell = (line: string) => (line.split(/[;,\t]/)[0] ?? '').replace(/^\s*"|"\s*$/g, '').trim();

const isHeading = (cell: string) => /^(toegangs|volg)?codes?$/i.test(cell);
