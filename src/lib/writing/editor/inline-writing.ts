import type { Mark, Node } from 'prosemirror-model';
import { byNumber, withoutEntities } from './entities.ts';
import { schema } from './schema.ts';

// Words with their marks as Markdown on one or more lines.

/** `open`: which marks begin or end here; `text`: what stands there as it is written. */
type Piece = { text: string } | { sign: string; opens: boolean };

/** `careful`: each sign that could be layout is marked as a sign. */
export interface Care {
	careful: boolean;
	/** In a cell of a table, where everything stands on one line. */
	cell?: boolean;
}

/** The words in a block as Markdown. */
export function inlineMarkdown(parent: Node, care: Care): string {
	const pieces: Piece[] = [];
	let active: Mark[] = [];
	const close = (upTo: number) => {
		for (const mark of active.slice(upTo).toReversed()) pieces.push(...ending(mark));
		active = active.slice(0, upTo);
	};
	for (const { node, marks } of tidied(parent)) {
		const kept = active.findIndex((mark, i) => !marks[i] || !mark.eq(marks[i]));
		close(kept < 0 ? active.length : kept);
		for (const mark of marks.slice(active.length)) pieces.push(...beginning(mark));
		active = [...marks];
		pieces.push({ text: written(node, care) });
	}
	close(0);
	return asText(pieces)
		.split('\\\n')
		.map((line) => lineStart(line, care))
		.join('\\\n');
}

interface Run {
	node: Node;
	/** The outermost first. */
	marks: Mark[];
}

/** Marks that go on for longest stand outside the others, and no mark begins or ends in a space. */
function tidied(parent: Node): Run[] {
	const runs = parent.children.flatMap((node) => (node.isText ? spacesApart(node) : [node]));
	while (isBlank(runs[0])) runs.shift();
	while (isBlank(runs.at(-1))) runs.pop();
	const bare = runs.map((node, i) => ({ node, marks: marksOf(runs, i) }));
	return bare.map(({ node, marks }, i) => {
		const length = (mark: Mark) => {
			let [from, to] = [i, i];
			while (bare[from - 1]?.marks.some((one) => one.eq(mark))) from--;
			while (bare[to + 1]?.marks.some((one) => one.eq(mark))) to++;
			return to - from;
		};
		return { node, marks: marks.toSorted((a, b) => rank(a) - rank(b) || length(b) - length(a)) };
	});
}

// A link stands outside, so that it stays one link; code inside, for nothing is read in it.
const rank = (mark: Mark) => (mark.type === schema.marks.link ? 0 : mark.type === schema.marks.code ? 2 : 1);

const isBlank = (node: Node | undefined) =>
	node !== undefined && (node.type === schema.nodes.hard_break || (node.isText && node.text!.trim() === ''));

const spacesApart = (node: Node) =>
	node.marks.some(({ type }) => type === schema.marks.code)
		? [node]
		: (node.text!.match(/^\s+|\s+$|\S(?:[^]*\S)?/g) ?? []).map((text) => schema.text(text, node.marks));

/** A space between two words that are both bold is bold too; at an end it is not. */
function marksOf(runs: Node[], at: number): readonly Mark[] {
	const { marks } = runs[at]!;
	if (!isBlank(runs[at])) return marks;
	const has = (node: Node | undefined, mark: Mark) => !!node && mark.isInSet(node.marks);
	const solid = (from: number, step: 1 | -1) => {
		let i = from + step;
		while (isBlank(runs[i])) i += step;
		return runs[i];
	};
	return marks.filter((mark) => has(solid(at, -1), mark) && has(solid(at, 1), mark));
}

function written(node: Node, care: Care): string {
	if (node.type === schema.nodes.hard_break) return care.cell ? ' ' : '\\\n';
	const text = node.text!.replace(/\n/g, ' ');
	if (schema.marks.code!.isInSet(node.marks)) return inCode(care.cell ? text.replaceAll('|', '\\|') : text);
	return escaped(text.replace(/[^\S\u00a0]+/g, ' '), care);
}

function inCode(text: string) {
	const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
	const fence = '`'.repeat(longest + 1);
	const room = /^`|`$|^ .* $/.test(text) ? ' ' : '';
	return fence + room + text + room + fence;
}

const escaped = (text: string, { careful, cell }: Care) => {
	const safe = withoutEntities(text);
	if (careful) return safe.replace(/[!-%'-/:<-@[-`{-~]/g, '\\$&');
	const plain = safe.replace(/[\\`*[\]<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
	return cell ? plain.replaceAll('|', '\\|') : plain;
};

/** Signs that mean something only where a line begins. */
const lineStart = (line: string, { careful, cell }: Care) =>
	careful || cell
		? line
		: line
				.replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|[=-]+\s*$|:?-+\s*\|)/, '\\$1')
				.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
				.replace(/\|/g, (bar, at: number) => (/^\s*\|/.test(line) && at === line.indexOf('|') ? '\\|' : bar));

const signs: Record<string, string> = { strong: '**', em: '*', strike: '~~' };

function beginning(mark: Mark): Piece[] {
	const { name } = mark.type;
	if (name === 'link') return [{ text: '[' }];
	return signs[name] ? [{ sign: signs[name], opens: true }] : [];
}

function ending(mark: Mark): Piece[] {
	const { name } = mark.type;
	if (name === 'link') return [{ text: `](${address(mark)})` }];
	return signs[name] ? [{ sign: signs[name], opens: false }] : [];
}

function address({ attrs: { href, title } }: Mark) {
	const plain = String(href).replace(/[\\<>]/g, (sign) => encodeURIComponent(sign));
	const where = /[\s()]/.test(plain) || plain === '' ? `<${plain.replace(/\s/g, '%20')}>` : plain;
	return title ? `${where} "${String(title).replace(/["\\]/g, '\\$&')}"` : where;
}

/** A mark between a letter and another sign is not read as one: then that letter is written by its number. */
function asText(pieces: Piece[]): string {
	let text = '';
	for (const [i, piece] of pieces.entries()) {
		if ('text' in piece) {
			const before = pieces[i - 1];
			const [letter = '', ...rest] = piece.text;
			const stuck = before && 'sign' in before && !before.opens && isLetter(letter) && !isLetter(lastOfWords(text));
			text += stuck ? byNumber(letter) + rest.join('') : piece.text;
			continue;
		}
		const after = pieces.slice(i).find((one) => 'text' in one);
		const last = [...text].at(-1) ?? '';
		const needs = piece.opens && isLetter(last) && after && 'text' in after && !isLetter([...after.text][0] ?? '');
		if (needs) text = text.slice(0, -last.length) + byNumber(last);
		text += piece.sign;
	}
	return text;
}

const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
/** The last sign before the marks that end here. */
const lastOfWords = (text: string) => [...text.replace(/[*~]+$/, '')].at(-1) ?? '';
