import { Schema, type MarkSpec, type NodeSpec } from 'prosemirror-model';
import { tableNodes } from './tables.ts';

// What a text can hold: what the platform shows of Markdown (text/markdown.ts), and no more.

const nodes: Record<string, NodeSpec> = {
	doc: { content: 'block+' },
	paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
	heading: {
		attrs: { level: { default: 3 } },
		content: 'inline*',
		group: 'block',
		defining: true,
		parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.max(level, 2) } })),
		toDOM: (node) => [`h${node.attrs.level}`, 0]
	},
	blockquote: {
		content: 'block+',
		group: 'block',
		defining: true,
		parseDOM: [{ tag: 'blockquote' }],
		toDOM: () => ['blockquote', 0]
	},
	bullet_list: { content: 'list_item+', group: 'block', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
	ordered_list: {
		attrs: { order: { default: 1 } },
		content: 'list_item+',
		group: 'block',
		parseDOM: [{ tag: 'ol', getAttrs: (list) => ({ order: Number(list.getAttribute('start') ?? 1) || 1 }) }],
		toDOM: (node) => ['ol', node.attrs.order === 1 ? {} : { start: node.attrs.order }, 0]
	},
	list_item: { content: 'paragraph block*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
	horizontal_rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
	/** Markdown that is no layout of ours, as it was typed: code, boxes to tick, notes at the foot. */
	as_typed: {
		content: 'text*',
		marks: '',
		group: 'block',
		code: true,
		defining: true,
		parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
		toDOM: () => ['pre', ['code', 0]]
	},
	...tableNodes,
	hard_break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
	text: { group: 'inline' }
};

const marks: Record<string, MarkSpec> = {
	link: {
		attrs: { href: {}, title: { default: null } },
		inclusive: false,
		parseDOM: [{ tag: 'a[href]', getAttrs: (link) => ({ href: link.getAttribute('href') }) }],
		// An address to read and to change; it leads nowhere from here.
		toDOM: (mark) => ['a', { href: mark.attrs.href, title: mark.attrs.title ?? mark.attrs.href }, 0]
	},
	strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
	em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
	strike: { parseDOM: [{ tag: 'del' }, { tag: 's' }], toDOM: () => ['del', 0] },
	code: { code: true, excludes: '_', parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] }
};

export const schema = new Schema({ nodes, marks });

/** Where a link may lead: what the platform lets through when it shows a text. */
export const isAddress = (href: string) => /^(https?:\/\/|mailto:|tel:)\S+$/i.test(href);
