import * as fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { schema } from '#lib/writing/editor/schema.ts';

/** Each kind of layout, as the editor writes it. */
export const everyMarkdown = [
	'Wij helpen u **snel** en *goed*.',
	'### Wat u krijgt',
	'- een bank\n- een boom\n  - van hout\n- een plein',
	'1. bellen\n2. langskomen',
	'3. verder\n4. klaar',
	'> Ik wil een bank.\n>\n> En een boom.',
	'| Wijk | Wat |\n| --- | --: |\n| Noord | **bank** |\n| Zuid |  |',
	'Lees [de brief](https://example.org/brief "Brief") of ~~niet~~.',
	'Eerste regel\\\ntweede regel',
	'---',
	'Typ `a*b`.',
	'2 * 3 is 6, een \\*ster en snake_case.'.replace('2 *', '2 \\*'),
	'- een\n\n  en nog iets\n\n- twee'
];

const words = fc.string({ unit: fc.constantFrom(...'abcé1 .,*_#->|~`"(&\''), minLength: 1, maxLength: 14 });
/** What people mark begins and ends with a letter, or with a sign of their language. */
const marked = words.map((text) => `a${text}"`);
const markSets = fc.subarray(['strong', 'em', 'strike'], { maxLength: 2 });

const run = fc.tuple(words, marked, markSets).map(([plain, edged, marks]) => ({
	text: (marks.length ? edged : plain).replace(/ +/g, ' '),
	marks: marks.map((name) => schema.mark(name))
}));

/** Runs of words of which none begins or ends in a space, with a space between them or none. */
const inline = fc.array(fc.tuple(run, fc.boolean()), { minLength: 1, maxLength: 4 }).map((runs) => {
	const nodes: Node[] = [];
	for (const [i, [{ text, marks }, apart]] of runs.entries()) {
		const bare = text.trim() || 'x';
		nodes.push(
			schema.text(
				bare,
				marks.reduce((set, mark) => mark.addToSet(set), schema.text('x').marks)
			)
		);
		const next = runs[i + 1]?.[0];
		// Nobody marks two words without a space in two ways.
		if (next && (apart || (marks.length && next.marks.length))) nodes.push(schema.text(' '));
	}
	return schema.node('paragraph', null, nodes).content;
});

const paragraph = inline.map((content) => schema.node('paragraph', null, content));
const heading = fc
	.tuple(inline, fc.integer({ min: 2, max: 5 }))
	.map(([content, level]) => schema.node('heading', { level }, content));
const cell = (type: string) => paragraph.map((content) => schema.node(type, null, [content]));
const row = (type: string) => fc.tuple(cell(type), cell(type)).map((cells) => schema.node('table_row', null, cells));
const table = fc
	.tuple(row('table_header'), fc.array(row('table_cell'), { maxLength: 2 }))
	.map(([head, rows]) => schema.node('table', null, [head, ...rows]));

const { block } = fc.letrec<{ block: Node; list: Node; quote: Node }>((tie) => ({
	block: fc.oneof({ maxDepth: 2 }, paragraph, heading, table, tie('list'), tie('quote')),
	list: fc
		.tuple(
			fc.constantFrom('bullet_list', 'ordered_list'),
			fc.array(fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 1 })), { minLength: 1, maxLength: 3 })
		)
		.map(([type, items]) =>
			schema.node(
				type,
				null,
				items.map(([first, rest]) => schema.node('list_item', null, [first, ...rest]))
			)
		),
	quote: fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((inside) => schema.node('blockquote', null, inside))
}));

export const texts = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => schema.node('doc', null, blocks));
