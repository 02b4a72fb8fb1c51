import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';

// Other tools keep HTML. Here only words stay, with the little layout that Markdown has.

/** HTML as words on one line. */
export const plainOf = (html: string) => textOf(html, false).replace(/\s+/g, ' ').trim();

/** HTML as Markdown: paragraphs, lists, bold, italic and links. */
export const markdownOf = (html: string) =>
	textOf(html, true)
		.replace(/[ \t]+/g, ' ')
		.replace(/ *\n */g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();

/** Whether there is something in it that does more than say words. */
export const hasProgram = (html: string) => /<\s*(script|iframe|object|embed|video|audio|input|form)\b/i.test(html);

const DEEPEST = 60;
const LONGEST = 200_000;

function textOf(html: string, markdown: boolean): string {
	const text = cleaned(html.slice(0, LONGEST));
	if (!/[<&]/.test(text)) return markdown ? escaped(text) : text;
	// A parser of pages is no place for a tower of tags: then there are only the words between them.
	if (deepest(text) > DEEPEST) return text.replace(/<[^<>]*>/g, ' ');
	return said(parse(text, { comment: false }), markdown);
}

/** Without signs that mean something else here. */
const cleaned = (text: string) =>
	text
		.replace(/[\ue002-\uf8ff]/g, '')
		.replace(/\r\n?/g, '\n')
		.replaceAll('${', '$ {');

function deepest(text: string): number {
	let depth = 0;
	let most = 0;
	for (const [, closing] of text.matchAll(/<(\/?)[a-z]/gi)) {
		depth += closing ? -1 : 1;
		if (depth > most) most = depth;
	}
	return most;
}

function said(node: Node, markdown: boolean): string {
	if (node.nodeType === NodeType.TEXT_NODE) {
		const text = decoded(node.text).replace(/\s+/g, ' ');
		return markdown ? escaped(text) : text;
	}
	return node.nodeType === NodeType.ELEMENT_NODE ? saidBy(node as HTMLElement, markdown) : '';
}

/** The parser leaves some entities as they were when they were written twice. */
const decoded = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('${', '$ {');

const silent = new Set(['script', 'style', 'head', 'title', 'iframe', 'object', 'noscript', 'template']);
const blocks = new Set(['p', 'div', 'table', 'tr', 'ul', 'ol', 'blockquote', 'section', 'article', 'center', 'pre']);

function saidBy(element: HTMLElement, markdown: boolean): string {
	const name = (element.rawTagName ?? '').toLowerCase();
	if (silent.has(name)) return '';
	const inside = element.childNodes.map((child) => said(child, markdown)).join('');
	if (name === 'br') return markdown ? '  \n' : ' ';
	if (name === 'img') return element.getAttribute('alt')?.trim() ?? '';
	if (!markdown) return blocks.has(name) || /^(h[1-6]|li|td|th)$/.test(name) ? ` ${inside} ` : inside;
	if (name === 'li') return `\n- ${inside.trim()}`;
	if (/^h[1-6]$/.test(name)) return inside.trim() ? `\n\n## ${inside.trim()}\n\n` : '';
	if (name === 'strong' || name === 'b') return around(inside, '**');
	if (name === 'em' || name === 'i') return around(inside, '*');
	if (name === 'a') return linked(inside, element.getAttribute('href') ?? '');
	if (name === 'td' || name === 'th') return `${inside} `;
	return blocks.has(name) ? `\n\n${inside}\n\n` : inside;
}

function around(inside: string, sign: string) {
	const words = inside.trim();
	if (!words || words.includes('\n')) return inside;
	return `${/^\s/.test(inside) ? ' ' : ''}${sign}${words}${sign}${/\s$/.test(inside) ? ' ' : ''}`;
}

/** Only what Markdown shows as a link too. */
function linked(inside: string, href: string) {
	const address = href.trim();
	if (!/^(https?:\/\/|mailto:|tel:)[^\s()<>]+$/i.test(address) || !inside.trim()) return inside;
	return `[${inside.trim()}](${address})`;
}

/** Words that say just these words: no sign of them is layout. */
export const escaped = (text: string) =>
	text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*\d*)([-+.])(?=\s)/, '$1\\$2');
