import { FORMAL } from '#lib/policies/formal/words.ts';
import type { Kind } from '#lib/policies/policy.ts';

/** A piece of a document as it was read from a file. */
export interface Piece {
	kind: Kind;
	text: string;
	/** The same in formal words, when the file has those too. */
	formalText?: string;
}

/** Text that was UTF-8, was read as Latin-1, and was saved again, all of it or some: `Ã©Ã©n` is `één`. */
export const repairEncoding = (text: string): string => text.replace(/^\uFEFF/, '').replace(readWrong, repaired);

/** What a letter of two, three or four bytes becomes when each byte is read as a letter. */
const readWrong = /[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}|[\u00F0-\u00F4][\u0080-\u00BF]{3}/g;

function repaired(wrong: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(wrong, 'latin1'));
	} catch {
		return wrong;
	}
}

/** A Markdown file as chapters and paragraphs: a heading begins a chapter, an empty line a paragraph. */
export function piecesOf(markdown: string): Piece[] {
	const blocks = repairEncoding(markdown)
		.replaceAll('\r\n', '\n')
		.replaceAll('\0', '')
		.split(/\n\s*\n/)
		.map((block) => withoutImages(block.trim()))
		.filter((block) => block !== '' && !/^xml version/.test(block));
	return withFormal(joined(blocks).map(asPiece));
}

/** An image says nothing about policy, and its file has another name in each version. */
const withoutImages = (block: string) =>
	block
		.replace(/(\*{0,2})!\[[^\]]*\]\([^)\n]*\)\1/g, '')
		.replace(/afbeelding "[^"\n]*"/g, '')
		.replace(/^[\s|*_]*$/, '')
		.trim();

const underline = /^(?:=+|-{2,})$/;
const tableRow = /^\|/;

/** Files that were made from web pages have an empty line between a heading and its underline, and between rows. */
function joined(blocks: string[]): string[] {
	const whole: string[] = [];
	for (const block of blocks) {
		const last = whole.at(-1);
		const belongs = last !== undefined && (underline.test(block) || (tableRow.test(block) && tableRow.test(last)));
		if (belongs) whole[whole.length - 1] = `${last}\n${block}`;
		else whole.push(block);
	}
	return whole;
}

function asPiece(block: string): Piece {
	const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(block) ?? /^(.+)\n(?:=+|-{2,})$/.exec(block);
	return heading ? { kind: 'chapter', text: heading[1]!.trim() } : { kind: 'text', text: block };
}

/** A formal text stands in a quote below the paragraph that it belongs to, as in the files that we make. */
function withFormal(pieces: Piece[]): Piece[] {
	const whole: Piece[] = [];
	for (const piece of pieces) {
		const formalText = formalIn(piece);
		const last = whole.at(-1);
		if (formalText && last?.kind === 'text' && !last.formalText) whole[whole.length - 1] = { ...last, formalText };
		else whole.push(piece);
	}
	return whole;
}

const formalIn = ({ kind, text }: Piece) =>
	kind === 'text' && formalQuote.test(text) ? text.replace(formalQuote, '').replace(/^> ?/gm, '').trim() : '';

const formalQuote = new RegExp(`^> \\*\\*${FORMAL}\\*\\*[^\\S\\n]*\\n>[^\\S\\n]*\\n`);

/** What makes two pieces the same to a reader: numbers of documents and white space do not. */
export const keyOf = ({ kind, text }: Piece) =>
	`${kind} ${text
		.replace(/NL\.IMRO\.[\w.\\-]+/g, 'IMRO')
		.replace(/\\([^\p{L}\d\s])/gu, '$1')
		.replace(/[\s\u00A0]+/g, ' ')
		.trim()
		.toLowerCase()}`;

/** The title of a document: its first heading, else its first words. */
export function titleOf(pieces: Piece[]) {
	const title = pieces.find(({ kind }) => kind === 'chapter')?.text ?? pieces[0]?.text ?? 'Beleid';
	return title
		.replace(/[*_`\\]/g, '')
		.slice(0, 120)
		.trim();
}

/** The same but for white space. */
export const sameWords = (a: Piece, b: Piece) =>
	a.kind === b.kind && spaced(a.text) === spaced(b.text) && spaced(a.formalText) === spaced(b.formalText);

const spaced = (text = '') => text.replace(/[\s\u00A0]+/g, ' ').trim();
