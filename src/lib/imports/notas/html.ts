import { type HTMLElement, type Node, parse } from 'node-html-parser';
import { FORMAL } from '#lib/policies/formal/words.ts';
import { counted } from '#lib/text/numbers.ts';
import type { Piece } from '../policy-markdown.ts';
import { asList, asTable, inline, isElement, type Notes } from './html-markdown.ts';
import type { Nota } from './nota.ts';

/** What a Word file became, as pieces of Markdown. */
export function readHtml(html: string): Nota {
	const root = parse(html);
	const notes = notesIn(root);
	const pictures = root.querySelectorAll('img').map((img) => img.getAttribute('alt')?.trim() ?? '');
	const reader = new Reader(notes);
	for (const node of root.childNodes) reader.take(node);
	return {
		title: reader.title,
		pieces: reader.done(),
		left: leftOf(pictures, reader.contents),
		told: notes.size
			? [`${counted(notes.size, 'voetnoot staat', 'voetnoten staan')} nu onder de alinea waar zij bij horen.`]
			: []
	};
}

/** The texts of the footnotes, by their ids. They stand in a list behind all else, which goes. */
function notesIn(root: HTMLElement): Notes {
	const notes: Notes = new Map();
	for (const item of root.querySelectorAll('li')) {
		if (!/^(?:footnote|endnote)-\d+$/.test(item.id)) continue;
		for (const back of item.querySelectorAll('a')) if (back.text.trim() === '↑') back.remove();
		const text = item.childNodes.map((node) => inline(node, new Map())).join(' ');
		notes.set(item.id, { number: notes.size + 1, text: text.replace(/\s+/g, ' ').trim() });
		const list = item.parentNode;
		item.remove();
		if (!list?.querySelector('li')) list?.remove();
	}
	return notes;
}

/** The two highest levels of headings begin a chapter; deeper ones stand in the paragraph below them. */
const DEEPEST_CHAPTER = 2;
const LONGEST_HEADING = 80;

class Reader {
	title = '';
	contents = 0;
	readonly #notes: Notes;
	readonly #pieces: Piece[] = [];
	/** Headings that wait for the text below them. */
	#above: string[] = [];

	constructor(notes: Notes) {
		this.#notes = notes;
	}

	take(node: Node) {
		if (!isElement(node)) return this.#text(inline(node, this.#notes));
		const level = Number(/^H([1-6])$/.exec(node.tagName)?.[1] ?? 0);
		if (node.classList.contains('title') && !this.title) this.title = node.text.replace(/\s+/g, ' ').trim();
		else if (node.classList.contains('contents')) this.#contents();
		else if (level) this.#heading(node, level);
		else if (node.tagName === 'TABLE') this.#table(node);
		else if (node.tagName === 'UL' || node.tagName === 'OL') this.#list(node);
		else if (node.tagName === 'BLOCKQUOTE') this.#text(quoted(inline(node, this.#notes)), node);
		else this.#paragraph(node);
	}

	done(): Piece[] {
		this.#flush();
		return this.#pieces;
	}

	/** The heading above it says nothing without it. */
	#contents() {
		this.contents++;
		if (isContents(this.#pieces.at(-1))) this.#pieces.pop();
	}

	/** A list belongs to the words that announce it. */
	#list(node: HTMLElement) {
		const before = this.#pieces.at(-1);
		this.#text(asList(node, this.#notes), node);
		if (before?.kind === 'text' && before.text.endsWith(':') && this.#pieces.at(-1) !== before)
			before.text += `\n\n${this.#pieces.pop()!.text}`;
	}

	#heading(node: HTMLElement, level: number) {
		const text = inline(node, this.#notes).replace(/\s+/g, ' ').trim();
		if (!text) return;
		if (level > DEEPEST_CHAPTER) return void this.#above.push(`#### ${text}`);
		this.#flush();
		this.#pieces.push({ kind: 'chapter', text: withoutBold(text) });
	}

	/** Many who write make a heading of bold words. */
	#paragraph(node: HTMLElement) {
		const text = inline(node, this.#notes).trim();
		const bold = /^\*\*([^*]+)\*\*$/.exec(text)?.[1];
		if (bold && bold.length <= LONGEST_HEADING && !/[.;:,!?]$/.test(bold)) {
			this.#flush();
			this.#pieces.push({ kind: 'chapter', text: bold.trim() });
		} else this.#text(text, node);
	}

	/** A table of one cell is a frame around a text. */
	#table(node: HTMLElement) {
		const formal = this.#formalIn(node);
		if (formal) return void Object.assign(this.#pieces.at(-1)!, { formalText: formal });
		const cells = node.querySelectorAll('td, th');
		if (cells.length === 1) for (const inner of cells[0]!.childNodes) this.take(inner);
		else this.#text(asTable(node, this.#notes), node);
	}

	/** A frame that says so holds the formal text of the paragraph above it, as in the files that we make. */
	#formalIn(node: HTMLElement): string {
		const [cell, ...others] = node.querySelectorAll('td, th').filter((one) => one.closest('table') === node);
		const [head, ...inside] = cell?.childNodes.filter((child) => child.text.trim()) ?? [];
		const last = this.#pieces.at(-1);
		if (others.length || head?.text.trim() !== FORMAL || last?.kind !== 'text' || last.formalText) return '';
		const reader = new Reader(this.#notes);
		for (const one of inside) reader.take(one);
		return reader
			.done()
			.map(({ kind, text }) => (kind === 'chapter' ? `**${text}**` : text))
			.join('\n\n');
	}

	#text(text: string, from?: HTMLElement) {
		if (!text.trim()) return;
		const notes = from ? notesOf(from, this.#notes) : [];
		this.#pieces.push({ kind: 'text', text: [...this.#above, text.trim(), ...notes].join('\n\n') });
		this.#above = [];
	}

	#flush() {
		for (const heading of this.#above) this.#pieces.push({ kind: 'text', text: heading });
		this.#above = [];
	}
}

const isContents = (piece: Piece | undefined) => piece?.kind === 'chapter' && /^inhoud(?:sopgave)?$/i.test(piece.text);

/** A footnote goes along with its paragraph, below it. */
const notesOf = (from: HTMLElement, notes: Notes) =>
	from.querySelectorAll('a').flatMap((link) => {
		const note = notes.get(link.getAttribute('href')?.slice(1) ?? '');
		return note?.text ? [`Noot ${note.number}: ${note.text}`] : [];
	});

const quoted = (text: string) =>
	text
		.split('\n')
		.map((line) => `> ${line}`.trimEnd())
		.join('\n');

const withoutBold = (text: string) => text.replace(/^\*\*([^*]+)\*\*$/, '$1');

function leftOf(pictures: string[], contents: number): string[] {
	const named = pictures.filter(Boolean).map((alt) => `“${alt.slice(0, 80)}”`);
	const list = named.length ? ` (${named.slice(0, 5).join(', ')}${named.length > 5 ? ', …' : ''})` : '';
	return [
		...(pictures.length ? [`${counted(pictures.length, 'plaatje', 'plaatjes')}${list}.`] : []),
		...(contents ? ['De inhoudsopgave. Het platform maakt die zelf.'] : [])
	];
}
