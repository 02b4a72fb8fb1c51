import { Marked, type Token, type Tokens } from 'marked';
import type { Attrs, Mark, Node } from 'prosemirror-model';
import { bounded, isEndless } from '#lib/text/bounded.ts';
import { decoded } from './entities.ts';
import { schema } from './schema.ts';

/** The Markdown that a block was read from, and what stood behind it: a block that nobody touches keeps both. */
export interface Source {
	markdown: string;
	gap: string;
	/** The block that came after it. */
	next: Node | undefined;
}

export interface Read {
	doc: Node;
	sources: Map<Node, Source>;
}

const marked = new Marked({ gfm: true });

/** Markdown as a text to edit. */
export function readMarkdown(markdown: string): Read {
	const sources = new Map<Node, Source>();
	// What would keep a parser busy for minutes stands there as it was typed.
	if (isEndless(markdown) || bounded(markdown) !== markdown) {
		const all = schema.node('as_typed', null, schema.text(markdown));
		const doc = schema.node('doc', null, [all]);
		return { doc, sources: sources.set(all, { markdown, gap: '', next: undefined }) };
	}
	let last: Source | undefined;
	const blocks: Node[] = [];
	for (const token of marked.lexer(markdown)) {
		const words = token.type === 'space' ? '' : token.raw.replace(/\n+$/, '');
		if (last) last.gap += words ? '' : token.raw;
		if (!words) continue;
		const block = blockOrTyped(token, words);
		if (last) last.next = block;
		last = { markdown: words, gap: token.raw.slice(words.length), next: undefined };
		sources.set(block, last);
		blocks.push(block);
	}
	return { doc: schema.node('doc', null, blocks.length ? blocks : [schema.node('paragraph')]), sources };
}

/** What the editor has no layout for is thrown, and caught where it becomes a text as it was typed. */
class Unknown extends Error {}

function blockOrTyped(token: Token, words: string): Node {
	try {
		return block(token);
	} catch (error) {
		if (!(error instanceof Unknown || error instanceof RangeError)) throw error;
		return schema.node('as_typed', null, schema.text(words));
	}
}

function block(token: Token): Node {
	switch (token.type) {
		case 'paragraph':
		case 'text':
			return checked('paragraph', null, inline(token.tokens ?? [token]));
		case 'heading':
			return checked('heading', { level: Math.max((token as Tokens.Heading).depth, 2) }, inline(token.tokens ?? []));
		case 'blockquote':
			return checked('blockquote', null, blocks(token.tokens ?? []));
		case 'list':
			return list(token as Tokens.List);
		case 'table':
			return table(token as Tokens.Table);
		case 'hr':
			return checked('horizontal_rule', null, []);
		default:
			throw new Unknown(token.type);
	}
}

function checked(type: string, attrs: Attrs | null, content: Node[]): Node {
	const node = schema.node(type, attrs, content);
	node.check();
	return node;
}

function blocks(tokens: Token[]): Node[] {
	const made = tokens.filter(({ type }) => type !== 'space').map(block);
	return made.length ? made : [schema.node('paragraph')];
}

const list = ({ ordered, start, items }: Tokens.List) =>
	checked(ordered ? 'ordered_list' : 'bullet_list', ordered ? { order: Number(start) } : null, items.map(item));

function item({ task, tokens }: Tokens.ListItem): Node {
	if (task) throw new Unknown('task');
	const inside = blocks(tokens);
	const begins = inside[0]!.type === schema.nodes.paragraph;
	return checked('list_item', null, begins ? inside : [schema.node('paragraph'), ...inside]);
}

const table = ({ header, rows }: Tokens.Table) =>
	checked('table', null, [row('table_header', header), ...rows.map((cells) => row('table_cell', cells))]);

const row = (type: string, cells: Tokens.TableCell[]) =>
	checked(
		'table_row',
		null,
		cells.map(({ tokens, align }) => checked(type, { align }, [checked('paragraph', null, inline(tokens))]))
	);

/** The words of a block: spaces around them say nothing. */
function inline(tokens: Token[]): Node[] {
	const words = tokens.flatMap((token) => word(token, []));
	return withoutEdges(joined(words));
}

function word(token: Token, marks: readonly Mark[]): Node[] {
	const inside = (type: string, attrs?: Attrs) => {
		const all = schema.mark(type, attrs).addToSet(marks);
		return (tokensIn(token) ?? []).flatMap((one) => word(one, all));
	};
	switch (token.type) {
		case 'strong':
			return inside('strong');
		case 'em':
			return inside('em');
		case 'del':
			return inside('strike');
		case 'link':
			return inside('link', { href: token.href, title: token.title ?? null });
		case 'codespan':
			return text((token as Tokens.Codespan).text, [...schema.mark('code').addToSet(marks)]);
		case 'br':
			return [schema.node('hard_break', null, undefined, marks)];
		case 'escape':
			return text(token.text, marks);
		case 'html':
			return text(token.raw, marks);
		case 'text': {
			const parts = tokensIn(token);
			if (parts) return parts.flatMap((one) => word(one, marks));
			const plain = decoded(token.raw);
			if (plain === undefined) throw new Unknown('entity');
			return text(plain, marks);
		}
		default:
			throw new Unknown(token.type);
	}
}

const tokensIn = (token: Token): Token[] | undefined => ('tokens' in token ? token.tokens : undefined);

const text = (words: string, marks: readonly Mark[]) => {
	const spaced = words.replace(/[^\S\u00a0]+/g, ' ');
	return spaced ? [schema.text(spaced, marks)] : [];
};

/** Runs with the same marks as one, and one space where two met. */
function joined(words: Node[]): Node[] {
	const made: Node[] = [];
	for (const node of words) {
		const last = made.at(-1);
		const fresh = node.isText && last?.text?.endsWith(' ') ? trimmed(node, /^ /) : node;
		if (!fresh) continue;
		if (last?.isText && fresh.isText && last.sameMarkup(fresh))
			made[made.length - 1] = schema.text(last.text! + fresh.text!, last.marks);
		else made.push(fresh);
	}
	return made;
}

/** Without space at the begin and the end of each line, and without empty lines around them. */
function withoutEdges(words: Node[]): Node[] {
	const isBreak = (node: Node | undefined) => !node || node.type === schema.nodes.hard_break;
	if (words.length && isBreak(words[0])) return withoutEdges(words.slice(1));
	if (words.length && isBreak(words.at(-1))) return withoutEdges(words.slice(0, -1));
	const made = words.flatMap((node, i) => {
		const start = isBreak(words[i - 1]) ? trimmed(node, /^ +/) : node;
		return (start && isBreak(words[i + 1]) ? trimmed(start, / +$/) : start) ?? [];
	});
	return made.length === words.length ? made : withoutEdges(made);
}

function trimmed(node: Node, edge: RegExp): Node | undefined {
	if (!node.isText) return node;
	const left = node.text!.replace(edge, '');
	return left ? schema.text(left, node.marks) : undefined;
}
