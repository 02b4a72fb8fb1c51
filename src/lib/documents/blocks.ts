import { encode } from 'uqr';
import type { Footer } from './typst.ts';

/** What a document is made of: data only. template.ts prints it, and nothing in it is ever read as typst. */
export type Block =
	| { kind: 'heading'; level: number; text: string; number: string; question: boolean }
	| { kind: 'paragraph'; text: string; look: Look }
	| { kind: 'list'; items: string[]; ordered: boolean }
	| { kind: 'table'; head: string[]; rows: string[][] }
	| { kind: 'options'; shape: Shape; options: BoxOption[]; columns: number }
	| { kind: 'note'; text: string }
	| { kind: 'lines'; count: number }
	| { kind: 'scale'; steps: string[]; from: string; to: string }
	| { kind: 'matrix'; head: string[]; rows: string[]; shape: Shape }
	| { kind: 'boxes'; groups: BoxGroup[] }
	| { kind: 'numbered'; options: string[]; boxes: number }
	| { kind: 'picture'; file: string; alt: string; width: number; height: number; caption: string }
	| { kind: 'qr'; svg: string; alt: string; size: number }
	| { kind: 'frame'; blocks: Block[] }
	| { kind: 'together'; blocks: Block[]; breakable: boolean }
	| { kind: 'indent'; blocks: Block[] }
	| { kind: 'space'; height: number }
	| { kind: 'page' }
	| { kind: 'copy'; footer: Footer; blocks: Block[] }
	| { kind: 'code'; before: string; label: string; code: string; beside: string; qr: Block }
	| { kind: 'letter'; head: Block[]; sender: string; address: string[]; blocks: Block[] };

/** An address is Dutch, also in a text that runs from right to left. */
export type Look = 'plain' | 'lead' | 'small' | 'bold' | 'name' | 'address';

/** A square to tick, or a circle where one of a row is chosen. */
export type Shape = 'square' | 'circle';

export interface BoxOption {
	label: string;
	/** What to do after this answer: “Ga verder bij vraag 7.” */
	note?: string;
	/** Room to write beside it, for “anders, namelijk”. */
	write?: boolean;
}

/** Boxes of one sign each, with a label above them. */
export interface BoxGroup {
	label: string;
	count: number;
}

export const heading = (level: 1 | 2 | 3, words: string): Block => ({
	kind: 'heading',
	level,
	text: words,
	number: '',
	question: false
});

export const text = (words: string, look: Look = 'plain'): Block => ({
	kind: 'paragraph',
	text: words,
	look
});

export const list = (items: string[], ordered = false): Block => ({ kind: 'list', items, ordered });

/** The first row is repeated at the top of each page, and says of each column what it is. */
export const table = (head: string[], rows: string[][]): Block => ({ kind: 'table', head, rows });

export const options = (shape: Shape, given: BoxOption[], columns = 1): Block => ({
	kind: 'options',
	shape,
	options: given,
	columns
});

/** Lines to write on. */
export const lines = (count: number): Block => ({ kind: 'lines', count });

/** A row of circles, with words at both ends. */
export const scale = (steps: string[], from = '', to = ''): Block => ({ kind: 'scale', steps, from, to });

/** A row of circles or squares for each statement. The first of the head stands above the statements. */
export const matrix = (head: string[], rows: string[], shape: Shape): Block => ({ kind: 'matrix', head, rows, shape });

export const boxes = (groups: BoxGroup[]): Block => ({ kind: 'boxes', groups });

/** Boxes for a number in front of each option. */
export const numbered = (given: string[], count: number): Block => ({ kind: 'numbered', options: given, boxes: count });

export interface Picture {
	/** The name of the file beside the source, such as map.svg. */
	file: string;
	alt: string;
	/** In millimetres; it is made to fit. */
	width: number;
	height: number;
	caption?: string;
}

export const figure = ({ caption = '', ...picture }: Picture): Block => ({ kind: 'picture', caption, ...picture });

/** A QR code as shapes; the size is in millimetres, of the code without the white around it. */
export const qr = (content: string, alt: string, size = 30): Block => ({
	kind: 'qr',
	svg: qrShapes(content),
	alt,
	size
});

export const frame = (...blocks: Block[]): Block => ({ kind: 'frame', blocks });

/** Stays on one page, unless that would be too long for one. */
export const together = (blocks: Block[], breakable = false): Block => ({ kind: 'together', blocks, breakable });

export const indent = (...blocks: Block[]): Block => ({ kind: 'indent', blocks });

/** Room, in millimetres. */
export const space = (height: number): Block => ({ kind: 'space', height });

export const newPage = (): Block => ({ kind: 'page' });

/** A part that is handed out on its own: it begins on the front of a sheet, with page 1 and a foot of its own. */
export const copy = (footer: Footer, blocks: Block[]): Block => ({ kind: 'copy', footer, blocks });

/** One shape for each row of dark squares that touch: a third of the shapes that single squares would be. */
function qrShapes(content: string): string {
	const { data, size } = encode(content, { ecc: 'M', border: 0 });
	const runs = data.flatMap((row, y) =>
		Array.from(
			row.map(Number).join('').matchAll(/1+/g),
			({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`
		)
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${runs.join('')}"/></svg>`;
}
