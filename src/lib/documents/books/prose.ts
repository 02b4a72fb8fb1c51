import type { Token, Tokens } from 'marked';
import { tokensOf, boxSign } from '#lib/text/markdown.ts';
import type { Prose, Span } from './book.ts';

/** Markdown as the page shows it: raw HTML is text. `origin`: of the platform, for addresses that begin with a slash. */
export const proseOf = (markdown: string, origin: string): Prose[] => {
	const tokens = tokensOf(markdown);
	return tokens ? blocksOf(tokens, origin) : [{ kind: 'text', spans: [{ text: markdown }] }];
};

/** The same with a footnote behind the last words. */
export function withNote(prose: Prose[], note: Span[]): Prose[] {
	const mark: Span = { text: '', note };
	const last = prose.at(-1);
	if (last?.kind === 'text') return prose.with(-1, { ...last, spans: [...last.spans, mark] });
	if (last?.kind === 'quote') return prose.with(-1, { ...last, parts: withNote(last.parts, note) });
	if (last?.kind === 'list' && last.items.length)
		return prose.with(-1, { ...last, items: last.items.with(-1, withNote(last.items.at(-1)!, note)) });
	return [...prose, { kind: 'text', spans: [{ text: 'Waar dit vandaan komt:', italic: true }, mark] }];
}

function blocksOf(tokens: Token[], origin: string): Prose[] {
	const spans = (inner: Token[] | undefined) => spansOf(inner ?? [], origin);
	return (tokens as MarkedToken[]).flatMap((token): Prose[] => {
		switch (token.type) {
			case 'space':
			case 'def':
				return [];
			case 'heading':
				return [{ kind: 'heading', level: Math.max(2, token.depth), spans: spans(token.tokens) }];
			case 'list':
				return [listOf(token, origin)];
			case 'blockquote':
				return [{ kind: 'quote', parts: blocksOf(token.tokens, origin).map(withoutHeading) }];
			case 'table':
				return [
					{
						kind: 'table',
						head: token.header.map((cell) => spans(cell.tokens)),
						rows: token.rows.map((row) => row.map((cell) => spans(cell.tokens)))
					}
				];
			case 'code':
				return [{ kind: 'code', text: token.text }];
			case 'hr':
				return [{ kind: 'rule' }];
			case 'paragraph':
			case 'text':
				return [{ kind: 'text', spans: spans(token.tokens ?? [token]) }];
			default:
				return [{ kind: 'text', spans: [{ text: token.raw.trim() }] }];
		}
	});
}

type MarkedToken =
	| Tokens.Space
	| Tokens.Def
	| Tokens.Heading
	| Tokens.List
	| Tokens.Blockquote
	| Tokens.Table
	| Tokens.Code
	| Tokens.Hr
	| Tokens.Paragraph
	| Tokens.Text
	| Tokens.HTML;

function listOf({ ordered, start, items }: Tokens.List, origin: string): Prose {
	const read = items.map((item) => {
		const parts = blocksOf(
			item.tokens.filter(({ type }) => type !== 'checkbox'),
			origin
		).map(withoutHeading);
		return item.task ? behind(boxSign(item.checked === true), parts) : parts;
	});
	return { kind: 'list', start: ordered ? Number(start) || 1 : null, items: read };
}

function behind(words: string, [first, ...rest]: Prose[]): Prose[] {
	if (first?.kind === 'text') return [{ ...first, spans: [{ text: words }, ...first.spans] }, ...rest];
	return [{ kind: 'text', spans: [{ text: words }] }, ...(first ? [first] : []), ...rest];
}

/** A heading inside a list or a quote is no heading of the document. */
const withoutHeading = (part: Prose): Prose =>
	part.kind === 'heading' ? { kind: 'text', spans: part.spans.map((span) => ({ ...span, bold: true })) } : part;

type Looks = Omit<Span, 'text' | 'note'>;

function spansOf(tokens: Token[], origin: string, looks: Looks = {}): Span[] {
	return tokens.flatMap((token): Span[] => {
		const inner = 'tokens' in token ? token.tokens : undefined;
		const inside = (more: Looks = {}) => spansOf(inner ?? [], origin, { ...looks, ...more });
		switch (token.type) {
			case 'strong':
				return inside({ bold: true });
			case 'em':
				return inside({ italic: true });
			case 'del':
				return inside({ struck: true });
			case 'link':
				return inside(hrefOf(String(token.href), origin));
			case 'codespan':
				return [{ ...looks, text: decoded(String(token.text)), code: true }];
			case 'br':
				return [{ text: '\n' }];
			case 'checkbox':
				return [];
			case 'html':
				return [{ ...looks, text: token.raw }];
			default:
				if (inner?.length) return inside();
				return [{ ...looks, text: decoded('text' in token ? String(token.text) : token.raw).replace(/\n/g, ' ') }];
		}
	});
}

const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** What a page would not make a link of, is none here. */
function hrefOf(href: string, origin: string): Looks {
	const url = URL.canParse(href, origin) ? new URL(href, origin) : undefined;
	return url && schemes.has(url.protocol) ? { href: url.href } : {};
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0', euro: '€' };

const decoded = (text: string) =>
	text.replace(/&(?:#(\d{1,6})|(amp|lt|gt|quot|nbsp|euro));/g, (whole, number: string | undefined, name: string) => {
		if (!number) return signs[name]!;
		const code = Number(number);
		return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
