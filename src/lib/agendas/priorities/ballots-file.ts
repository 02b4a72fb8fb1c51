import { createHash } from 'node:crypto';
import { quotedCell } from '#lib/spreadsheets/csv.ts';
import type { Choices } from './counting/standings.ts';

interface Item {
	itemId: string;
	title: string;
}

/**
 * All ballots as a file for a spreadsheet, one on a line, with what each gave to each item. The lines stand in the
 * order of the alphabet: that says nothing of who came when, and the same ballots are always the same file.
 */
export function ballotsFile(items: readonly Item[], ballots: readonly Choices[]): string {
	const lines = ballots.map((choices) => items.map(({ itemId }) => choices[itemId] ?? '').join(';')).toSorted();
	return `\uFEFF${[items.map(({ title }) => quotedCell(title)).join(';'), ...lines].join('\r\n')}\r\n`;
}

/** SHA-256 over the bytes of a file, in hexadecimal digits: what `sha256sum` says of it. */
export const fingerprintOf = (file: string) => createHash('sha256').update(file, 'utf8').digest('hex');
