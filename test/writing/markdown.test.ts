import * as fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { readMarkdown } from '#lib/writing/editor/reading.ts';
import { schema } from '#lib/writing/editor/schema.ts';
import { asMarkdown } from '#lib/writing/editor/writing.ts';
import { everyMarkdown, texts } from './texts.ts';

const again = (markdown: string) => asMarkdown(readMarkdown(markdown).doc);

test('a text as people write it comes out as it went in, without that anybody keeps the source', () => {
	for (const markdown of everyMarkdown) expect(again(markdown)).toBe(markdown);
});

test('what is opened and not touched is letter for letter what it was', () => {
	const kept = (markdown: string) => {
		const { doc, sources } = readMarkdown(markdown);
		return asMarkdown(doc, sources);
	};
	const untidy = '* a\n* b\n\n\n\nTitel\n===\n\n[x][y] <b>c</b> &eacute;\n\n[y]: https://example.org\n\n- [ ] d';
	expect(kept(untidy)).toBe(untidy);
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...everyMarkdown, ...typed), { maxLength: 6 }), (parts) => {
			const markdown = parts.join('\n\n').trim();
			expect(kept(markdown)).toBe(markdown);
		})
	);
});

/** What people also type. */
const typed = [
	'Titel\n---',
	'* a\n+ b',
	'__vet__ en _schuin_',
	'```\ncode\n```',
	'<div>\nhtml\n</div>',
	'1. a\n1. b',
	'a  \nb'
];

test('who changes one block leaves the others as they were typed', () => {
	const { doc, sources } = readMarkdown('* een\n* twee\n\n__Vet__ hier.\n\nLaatste.');
	const last = schema.node('paragraph', null, [schema.text('Anders.')]);
	const changed = doc.replace(doc.content.size - doc.lastChild!.nodeSize, doc.content.size, slice(last));
	expect(asMarkdown(changed, sources)).toBe('* een\n* twee\n\n__Vet__ hier.\n\nAnders.');
});

const slice = (node: Node) => schema.node('doc', null, [node]).slice(0, node.nodeSize);

test('what would keep a parser busy for minutes stands there as it was typed', () => {
	for (const markdown of ['*a '.repeat(3000).trim(), '>'.repeat(500) + ' a', 'a\n'.repeat(6000) + 'b']) {
		const { doc, sources } = readMarkdown(markdown);
		expect(doc.firstChild!.type.name).toBe('as_typed');
		expect(asMarkdown(doc, sources)).toBe(markdown);
	}
});

test('a quote in a list stays in the list', () => {
	for (const markdown of ['- > a', '1. > a', '- > a\n- b']) expect(again(markdown)).toBe(markdown);
	expect(again('* >')).toBe('- >');
});

test('each text that can be written reads back as itself', () => {
	fc.assert(
		fc.property(texts, (doc) => {
			const markdown = asMarkdown(doc);
			expect(String(readMarkdown(markdown).doc), markdown).toBe(String(doc));
		}),
		{ numRuns: 500 }
	);
});

test('what was written once is written the same way the next time', () => {
	const signs = fc.string({ unit: fc.constantFrom(...'ab \n*_~`#->|[]()!\\&<1.:"é'), maxLength: 60 });
	fc.assert(
		fc.property(signs, (markdown) => {
			const once = again(markdown);
			expect(again(once)).toBe(once);
		}),
		{ numRuns: 1000 }
	);
});
