import type { Piece } from '../policy-markdown.ts';

/** An existing nota as it was read, before anybody looked at it. */
export interface Nota {
	title: string;
	pieces: Piece[];
	/** What was in the file and is not in the pieces, a sentence each. */
	left: string[];
	/** What is in the pieces in another way, a sentence each. */
	told: string[];
}

/** In characters, of one paragraph: what a form of a paragraph takes. */
export const LONGEST = 20_000;

/** No longer than a redacteur can edit; empty ones go. A long one is cut where a line ends. */
export const inBounds = (pieces: Piece[]): Piece[] =>
	pieces.flatMap(({ kind, text, formalText = '' }) => {
		const parts = (kind === 'chapter' ? [oneLine(text)] : cut(text.trim())).filter(Boolean);
		const [formal = '', ...rest] = cut(formalText.trim());
		const last = parts.pop();
		return [
			...parts.map((part): Piece => ({ kind, text: part })),
			...(last ? [{ kind, text: last, ...(formal && { formalText: formal }) }] : []),
			...rest.map((part): Piece => ({ kind, text: part }))
		];
	});

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);

function cut(text: string): string[] {
	if (text.length <= LONGEST) return [text];
	const at = text.lastIndexOf('\n', LONGEST);
	const end = at > 0 ? at : LONGEST;
	return [text.slice(0, end).trimEnd(), ...cut(text.slice(end).trim())];
}

/** Marks of Markdown in words that are no layout. Other signs stay as they are: somebody goes on writing in it. */
export const escaped = (words: string) =>
	words
		.replace(/[\\*`]/g, '\\$&')
		.replace(/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\_')
		.replace(/\](?=[([])/g, '\\]')
		.replace(/~~/g, '\\~~');

/** A line whose first signs would make it a list, a heading or a quote. */
export const escapedStart = (line: string) =>
	line
		.replace(/^(\s*)(#{1,6}(?=\s)|[-+>|](?=\s|$)|=+$|-{3,}$)/, '$1\\$2')
		.replace(/^(\s*\d{1,9})([.)])(?=\s)/, '$1\\$2');
