import type { Token, Tokens } from 'marked';
import { boxSign, readTokens } from './markdown.ts';

// What a reader sees of Markdown, so that words are compared and not their marks.

const plain = /^[^*_`#[\]|>\\~!<&\n]*$/;
const listMark = /^\s*(?:[-+]|\d{1,9}[.)])\s/;

/** The words of a Markdown text, a line for each paragraph, item or row. */
export function readable(markdown: string): string {
	const text = markdown.trim();
	if (plain.test(text) && !listMark.test(text)) return text.replace(/\s+/g, ' ');
	return readTokens(text, lines).trim();
}

const lines = (tokens: Token[]) => tokens.map(block).filter(Boolean).join('\n');

function block(token: Token): string {
	switch (token.type) {
		case 'list':
			return items(token as Tokens.List);
		case 'table':
			return rows(token as Tokens.Table);
		case 'blockquote':
			return lines(token.tokens ?? []);
		case 'checkbox':
		case 'space':
		case 'hr':
			return '';
		default:
			return word(token);
	}
}

const items = ({ items, ordered, start }: Tokens.List) =>
	items.map((item, i) => `${ordered ? `${Number(start) + i}.` : '•'} ${box(item)}${lines(item.tokens)}`).join('\n');

const box = ({ task, checked = false }: Tokens.ListItem) => (task ? boxSign(checked) : '');

const rows = ({ header, rows }: Tokens.Table) =>
	[header, ...rows].map((cells) => cells.map(({ tokens }) => inline(tokens)).join(' | ')).join('\n');

const inline = (tokens: Token[]): string => tokens.map(word).join('');

function word(token: Token): string {
	if (token.type === 'br') return '\n';
	if (token.type === 'image') return token.text;
	if (token.type === 'escape' || token.type === 'codespan') return token.text;
	const { tokens } = token as Tokens.Generic;
	return tokens ? inline(tokens) : tidy(token.raw);
}

const tidy = (raw: string) => raw.replace(/\s+/g, ' ');
