import { type HTMLElement, type Node, NodeType } from 'node-html-parser';
import { escaped, escapedStart } from './nota.ts';

/** Each footnote by the id that a link to it names. */
export type Notes = Map<string, { number: number; text: string }>;

export const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

/** Words with their looks as Markdown. Between the blocks in it is an empty line. */
export const inline = (node: Node, notes: Notes): string =>
	tidy(spansOf(node, notes)).split('\n').map(escapedStart).join('\n');

const tidy = (text: string) =>
	text
		.replace(/[\u00A0\u2007\u202F\t]/g, ' ')
		.replace(/\u00AD/g, '')
		.replace(/ {2,}(?!\n)/g, ' ')
		.replace(/\n{3,}/g, '\n\n')
		.trim();

function spansOf(node: Node, notes: Notes): string {
	if (!isElement(node)) return escaped(node.text);
	const inside = () => node.childNodes.map((child) => spansOf(child, notes)).join('');
	switch (node.tagName) {
		case 'STRONG':
		case 'B':
			return around('**', inside());
		case 'EM':
		case 'I':
			return around('*', inside());
		case 'S':
		case 'DEL':
			return around('~~', inside());
		case 'BR':
			return '  \n';
		case 'IMG':
			return '';
		case 'A':
			return linked(node, inside(), notes);
		case 'P':
		case 'DIV':
			return `\n\n${inside()}\n\n`;
		case 'UL':
		case 'OL':
			return `\n\n${asList(node, notes)}\n\n`;
		default:
			return inside();
	}
}

/** The marks stand against the words: a space between them would make them signs. */
function around(mark: string, text: string): string {
	const words = text.trim();
	if (!words || words.includes('\n')) return text;
	const at = text.indexOf(words);
	return text.slice(0, at) + mark + words + mark + text.slice(at + words.length);
}

function linked(node: HTMLElement, text: string, notes: Notes): string {
	const href = node.getAttribute('href') ?? '';
	const note = notes.get(href.slice(1));
	if (note) return ` (noot ${note.number})`;
	const isWeb = /^(?:https?:\/\/|mailto:)[^\s()<>]+$/i.test(href);
	return isWeb && text.trim() ? `[${text.trim()}](${href})` : text;
}

/** A list in Markdown; lists within it are indented as far as their words. */
export function asList(list: HTMLElement, notes: Notes): string {
	const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'LI');
	return items
		.map((item, i) => {
			const mark = list.tagName === 'OL' ? `${i + 1}. ` : '- ';
			return mark + indented(itemOf(item, notes), mark.length);
		})
		.join('\n');
}

function itemOf(item: HTMLElement, notes: Notes): string {
	const isList = (node: Node) => isElement(node) && (node.tagName === 'UL' || node.tagName === 'OL');
	const words = item.childNodes.filter((node) => !isList(node)).map((node) => spansOf(node, notes));
	const lists = item.childNodes.filter(isElement).filter(isList);
	return [tidy(words.join('')).replace(/\n{2,}/g, '\n'), ...lists.map((list) => asList(list, notes))]
		.filter(Boolean)
		.join('\n');
}

const indented = (text: string, by: number) => text.replace(/\n(?=.)/g, `\n${' '.repeat(by)}`);

const line = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** A table in Markdown: its first row says what the columns are. What is in one cell stands on one line. */
export function asTable(table: HTMLElement, notes: Notes): string {
	const rows = table.querySelectorAll('tr').map((row) =>
		row.childNodes.filter(isElement).flatMap((cell) => {
			const text = tidy(spansOf(cell, notes)).replace(/\s+/g, ' ').replace(/\|/g, '\\|');
			const span = Math.min(20, Math.max(1, Number(cell.getAttribute('colspan')) || 1));
			return [text, ...Array.from({ length: span - 1 }, () => '')];
		})
	);
	const width = Math.max(1, ...rows.map(({ length }) => length));
	const [head = [], ...rest] = rows;
	const whole = Array.from({ length: width }, (_, i) => head[i] ?? '');
	// A row may end before the table does. Filled up, one wide row would make each of many rows as wide.
	return [line(whole), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
}
