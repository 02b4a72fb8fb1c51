import { HIDDEN, linesOf, type Line } from './lines.ts';
import { withoutMarks } from './marks.ts';

/**
 * A part of a text that is read by itself. Only prose and items are scored; what a quote says is not the writer's, so
 * it gets no hints. `start` and `end` are places in the source, in UTF-16 units, as in `slice`.
 */
export interface Piece {
	kind: 'prose' | 'item' | 'heading' | 'salutation' | 'quote';
	start: number;
	end: number;
}

/** `plain` is as long as the source: what is no text stands there as spaces, or as a hidden sign within a word. */
export interface Segmented {
	plain: string;
	pieces: Piece[];
}

const item = /^\s*(?:[-*+•◦▪●·–]|\(?\d{1,3}[.)]|\(?[a-z]{1,2}\))\s+/u;
const heading = /^ {0,3}#{1,6}(?:\s+|$)/;
const quote = /^ {0,3}(?:> ?)+/;
const underline = /^ {0,3}(?:=+|-{2,})\s*$/;
const rule = /^ {0,3}(?:[-*_]\s*){3,}$/;
const table = /^\s*\||^\s*:?-{2,}:?\s*\||\|\s*$/;
const greeting =
	/^(?:geachte|beste|hallo|hoi|dag|lieve|goedemorgen|goedemiddag|met (?:vriendelijke|hartelijke|vriendelijk|beste) groet(?:en)?|vriendelijke groet(?:en)?|hartelijke groet(?:en)?|groet(?:en)?|hoogachtend|namens)(?![\p{L}])/iu;

export function segment(source: string): Segmented {
	const plain = withoutMarks(source);
	const pieces = runsOf(linesOf(plain)).flatMap(piecesOf);
	return { plain: blankMarks(plain, pieces), pieces };
}

interface Marked extends Line {
	kind: Piece['kind'];
	opens: boolean;
}

/** Lines that belong together: no empty line, table or code stands between them. */
function runsOf(lines: Line[]): Marked[][] {
	const runs: Marked[][] = [[]];
	for (const line of lines) {
		const run = runs.at(-1)!;
		if (underline.test(line.text) && run.length === 1) run[0]!.kind = 'heading';
		else if (!line.text.trim() || table.test(line.text) || rule.test(line.text) || underline.test(line.text))
			runs.push([]);
		else run.push(markedLine(line));
	}
	return runs.filter((run) => run.length);
}

function markedLine(line: Line): Marked {
	const begin = (kind: Piece['kind'], mark: RegExp): Marked => {
		const length = mark.exec(line.text)![0].length;
		return { ...line, text: line.text.slice(length), start: line.start + length, kind, opens: true };
	};
	if (heading.test(line.text)) return begin('heading', heading);
	if (quote.test(line.text)) return { ...begin('quote', quote), opens: false };
	if (item.test(line.text)) return begin('item', item);
	if (isGreeting(line.text)) return { ...line, kind: 'salutation', opens: true };
	return { ...line, kind: 'prose', opens: false };
}

const isGreeting = (text: string) => {
	const said = text.trim();
	return said.length < 60 && greeting.test(said) && !/[.!?]\s*\S/.test(said) && said.split(/\s+/).length <= 8;
};

function piecesOf(run: Marked[]): Piece[] {
	const widest = run.reduce((most, line) => Math.max(most, line.text.trim().length), 0);
	const isList = run.length > 2 && widest <= 40 && run.every((line) => /^\s*[\p{Lu}\d]/u.test(line.text));
	const pieces: Piece[] = [];
	for (const [at, line] of run.entries()) {
		const last = run[at - 1];
		const closes = !last || last.kind === 'heading' || last.kind === 'salutation' || last.kind !== nextKind(last, line);
		if (closes || line.opens || isList || isBreak(last, line, widest)) pieces.push(...opened(line));
		else pieces.at(-1)!.end = line.start + line.text.trimEnd().length;
	}
	return pieces;
}

/** A line without a mark goes on with the item or the quote before it. */
const nextKind = (last: Marked, line: Marked) => {
	if (line.kind === 'prose' && (last.kind === 'item' || last.kind === 'quote')) line.kind = last.kind;
	return line.kind;
};

/** A short line without a full stop, with a capital after it, is a heading that lost its marks. */
function isBreak(last: Line, line: Line, widest: number) {
	const said = last.text.trimEnd();
	if (/[:]$/.test(said)) return true;
	if (/[.,;!?…"”’)]$/.test(said) || said.endsWith(HIDDEN)) return false;
	return /^\s*["'“‘(]?[\p{Lu}\d]/u.test(line.text) && said.trim().length <= 0.7 * widest;
}

const spoken = /^(?:geachte|beste|hallo|dag)(?![\p{L}])[^.!?\n]{0,60}?,(?=\s+\p{Lu})/iu;

/** “Beste mevrouw Jansen, U krijgt …”: the greeting is no part of the sentence. */
function opened(line: Marked): Piece[] {
	const start = line.start + (line.text.length - line.text.trimStart().length);
	const end = line.start + line.text.trimEnd().length;
	const greeted = line.kind === 'prose' ? spoken.exec(line.text.trim()) : null;
	if (!greeted) return [{ kind: line.kind, start, end }];
	const middle = start + greeted[0].length;
	return [
		{ kind: 'salutation', start, end: middle },
		{ kind: line.kind, start: middle, end }
	];
}

/** Marks between the pieces, such as that of a quote on its second line, are no text. */
function blankMarks(plain: string, pieces: Piece[]) {
	if (!plain.includes('>')) return plain;
	return pieces.some(({ kind }) => kind === 'quote')
		? plain.replace(/^ {0,3}(?:> ?)+/gm, (mark) => ' '.repeat(mark.length))
		: plain;
}
