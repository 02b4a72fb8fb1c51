import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Checked } from '#lib/language-checks/public-check.ts';
import { checkPasted } from '#lib/language-checks/public-check.server.ts';
import { insteadOf, MOST_HINTS, numberHints } from '#lib/language-checks/numbering.ts';
import { hasMark, passagesOf } from '#lib/language-checks/passages.ts';
import { textOfMarked } from '#test/support/language/marked-text.ts';

let visitors = 0;
const check = (text: string) => checkPasted(text, `visitor ${(visitors += 1)}`);
const marked = (checked: Checked) => passagesOf(checked, numberHints(checked));
const joined = (checked: Checked) =>
	marked(checked)
		.flatMap(({ stretches }) => stretches.map(({ text }) => text))
		.join('');

const hard =
	'Ten aanzien van de participatie dient opgemerkt te worden dat deze in het kader van de Wmo gerealiseerd wordt.';
const text = `# Ons plan\n\nWij maken een park. Het plan wordt door het college vastgesteld. ${hard}\n\n- U mag meedoen.\n- Kom naar de avond.\n`;

test('a hard sentence has its mark, with the number of each hint behind the words that it is about', async () => {
	const checked = await check(text);
	const sentences = marked(checked).filter(({ colour }) => hasMark(colour));
	expect(sentences.map(({ colour }) => colour)).toEqual(['fair', 'hard']);
	const words = sentences[1]!.stretches.find(({ text }) => text === 'Ten aanzien van')!;
	expect(words).toMatchObject({
		mark: 'serious',
		notes: [{ name: 'Ingewikkeld voorzetsel', here: 'Ten aanzien van' }]
	});
});

test('each number stands in the text once, in the order of the list', async () => {
	const checked = await check(text);
	const numbers = marked(checked).flatMap(({ stretches }) => stretches.flatMap(({ notes }) => notes));
	expect(numbers.map(({ number }) => number)).toEqual(numberHints(checked).map(({ number }) => number));
});

test('an explanation that already names the only alternative is not said twice', async () => {
	const { analysis } = await check(hard);
	const insteadFor = (kind: string) => insteadOf(analysis.hints.find((hint) => hint.kind === kind)!);
	expect(insteadFor('hard_word')).toEqual([]);
	expect(insteadFor('prepositional_phrase')).toEqual(['Over', 'Voor']);
});

test('what has no mark is one piece, however many lines it has', async () => {
	expect(marked(await check('Hoi.\n'.repeat(1000)))).toHaveLength(1);
});

test('of very many hints the serious ones are listed, in the order of the text', async () => {
	const numbered = numberHints(await check(`${'De flamingo tjilpt welgemoed. '.repeat(300)}${hard}`));
	expect(numbered).toHaveLength(MOST_HINTS);
	expect(numbered.at(-1)!.hint.range.start).toBeGreaterThan(9000);
});

const signs = ['Dit ', 'dient te worden ', 'gerealiseerd. ', 'ten aanzien van ', '\n', '\n\n', '# ', '- ', '> ', '**'];
const strange = ['😀', '👩‍👩‍👧', 'é', '\u202e', '<b>', '&amp;', '\u00ad', '\ud800', 'a.u.b. ', '(hoi) ', '`x` '];
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 100 }),
	fc.array(fc.constantFrom(...signs, ...strange), { maxLength: 60 }).map((parts) => parts.join(''))
);

test('the pieces joined are the text again, whatever it is', async () => {
	await fc.assert(
		fc.asyncProperty(anyText, async (any) => {
			expect(joined(await check(any))).toBe(any);
		}),
		{ numRuns: 300 }
	);
});

test('the page shows the text as it was, and nothing of it as HTML', async () => {
	for (const hostile of [
		text,
		'<script>alert(1)</script> Dit dient te worden "gerealiseerd".  Twee  spaties.\n\n\nEinde'
	])
		expect(textOfMarked(await check(hostile))).toBe(hostile);
});

test('a hostile text is shown quickly, on a page that stays small', async () => {
	for (const piece of ['a.b. ', 'dient te worden ', '<<<<', 'Beleid. ', '😀', '**_', '> - ', 'synergie ']) {
		const checked = await check(piece.repeat(40_000 / piece.length));
		const start = performance.now();
		expect(textOfMarked(checked)).toBe(checked.text);
		expect(performance.now() - start, piece).toBeLessThan(1500);
	}
});
