import type { Node } from 'prosemirror-model';
import { inlineMarkdown, type Care } from './inline-writing.ts';
import { readMarkdown, type Source } from './reading.ts';
import { schema } from './schema.ts';

/** A text as Markdown. What was read from Markdown and not touched since, stands there letter for letter. */
export function asMarkdown(doc: Node, sources: Map<Node, Source> = new Map()): string {
	const shown = doc.children.filter((node) => sources.has(node) || !isEmpty(node));
	let [text, before] = ['', ''];
	for (const [i, node] of shown.entries()) {
		const [source, after] = [sources.get(node), shown[i + 1]];
		before = source?.markdown ?? freshBlock(node, before);
		text += before + (source && source.next === after ? source.gap : after ? '\n\n' : '');
	}
	return text;
}

const isEmpty = (node: Node): boolean =>
	node.type === schema.nodes.paragraph ? inlineMarkdown(node, { careful: false }) === '' : false;

/** As one would type it, when that reads the same as with every sign marked as a sign; else with those marks. */
function freshBlock(node: Node, before: string): string {
	const [plain, careful] = [block(node, { careful: false }, before), block(node, { careful: true }, before)];
	return readMarkdown(plain).doc.eq(readMarkdown(careful).doc) ? plain : careful;
}

/** `before`: the block before it, as it was written. */
function block(node: Node, care: Care, before: string): string {
	switch (node.type.name) {
		case 'heading':
			return `${'#'.repeat(node.attrs.level)} ${inlineMarkdown(node, care).replaceAll('\\\n', ' ')}`.trim();
		case 'blockquote':
			return indented(blocks(node, care), '> ', '> ').replace(/^> $/gm, '>');
		case 'bullet_list':
		case 'ordered_list':
			return list(node, care, before);
		case 'table':
			return table(node, care);
		case 'horizontal_rule':
			return '---';
		case 'as_typed':
			return node.textContent;
		default:
			return inlineMarkdown(node, care);
	}
}

const blocks = ({ children }: Node, care: Care) =>
	inOrder(
		children.filter((node) => !isEmpty(node)),
		care
	).join('\n\n');

const inOrder = (nodes: Node[], care: Care) =>
	nodes.reduce<string[]>((written, node) => [...written, block(node, care, written.at(-1) ?? '')], []);

const indented = (text: string, first: string, others: string) =>
	text
		.split('\n')
		.map((line, i) => (i === 0 ? first : line ? others : others.trimEnd()) + line)
		.join('\n');

/** Two lists in a row have other signs, so that they stay two. */
function list(node: Node, care: Care, before: string): string {
	const ordered = node.type === schema.nodes.ordered_list;
	const other = (ordered ? /^\d+\./ : /^-(?!--)/).test(before);
	const isLoose = node.children.some((item) => written(item).some((one, i) => i > 0 && !isList(one)));
	return node.children
		.map((item, i) => {
			const sign = ordered ? `${node.attrs.order + i}${other ? ')' : '.'} ` : other ? '* ' : '- ';
			return indented(itemText(written(item), care, isLoose), sign, ' '.repeat(sign.length)).trimEnd();
		})
		.join(isLoose ? '\n\n' : '\n');
}

const isList = ({ type }: Node) => type === schema.nodes.bullet_list || type === schema.nodes.ordered_list;

/**
 * What stands in an item. An empty line before a quote would end the item there, so that the quote would no longer be
 * in the list.
 */
function written({ children }: Node): Node[] {
	const [first, second] = children;
	return first && second && isEmpty(first) && !isList(second) ? children.slice(1) : [...children];
}

const itemText = (children: readonly Node[], care: Care, isLoose: boolean) =>
	inOrder(
		children.filter((node, i) => i === 0 || !isEmpty(node)),
		care
	).join(isLoose ? '\n\n' : '\n');

const lines: Record<string, string> = { left: ':--', right: '--:', center: ':-:' };

function table(node: Node, care: Care): string {
	const rows = node.children.map((row) => row.children.map((cell) => inCell(cell, care)));
	const width = Math.max(...rows.map(({ length }) => length));
	const line = (cells: string[]) => `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
	const aligned = Array.from({ length: width }, (_, i) => lines[node.child(0).maybeChild(i)?.attrs.align] ?? '---');
	return [line(rows[0]!), line(aligned), ...rows.slice(1).map(line)].join('\n');
}

const inCell = (cell: Node, care: Care) =>
	cell.children.map((paragraph) => inlineMarkdown(paragraph, { ...care, cell: true })).join(' ');
