import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCopies } from '#lib/documents/paper.ts';
import { listOnPaper } from '#lib/questionnaires/paper/form.ts';
import { conditionsOn } from '#lib/questionnaires/paper/conditions.ts';
import { anyDefinition, wijken } from '#test/support/generated-lists.ts';
import { onPaper } from '#test/support/paper-list.ts';
import { readPdf } from '#test/support/pdf.ts';

const around = {
	language: 'nl',
	wijken,
	sendTo: ['Gemeente Meerveld', 'Antwoordnummer 12'],
	before: '1 december 2026',
	url: 'samen.meerveld.example/vragenlijsten/groen'
} as const;
const copy = (number: string, of = listOnPaper(onPaper, { ...around, sendTo: [...around.sendTo] })) => ({
	...of,
	number,
	qrUrl: `https://samen.meerveld.example/invoer?papier=${number}`
});

test('a vragenlijst on paper says all that it asks, page by page', async () => {
	const { pages } = await readPdf(await makeCopies([copy('27')]));
	expect(pages).toMatchSnapshot();
});

test('large print has the same words, on more pages', async () => {
	const [usual, large] = await Promise.all(
		[undefined, 16].map(async (size) => (await readPdf(await makeCopies([copy('27')], size))).pages)
	);
	expect(large!.length).toBeGreaterThan(usual!.length);
	const words = (pages: string[]) =>
		pages
			.join(' ')
			// An address is broken where the line ends.
			.replace(/Bladzijde \d+ van \d+|samen\.meerveld\.example\/ ?/g, '')
			.split(' ')
			.filter(Boolean)
			.toSorted();
	expect(new Set(words(large!))).toEqual(new Set(words(usual!)));
});

test('each copy has its own number and its own pages, and begins on a new sheet', async () => {
	const { pages } = await readPdf(await makeCopies([copy('8'), copy('9'), copy('10')]));
	const withWords = pages.filter((page) => page.trim());
	const each = withWords.length / 3;
	expect(withWords.slice(0, each).every((page) => page.includes('Nummer van dit papier: 8'))).toBe(true);
	for (const number of ['8', '9', '10']) {
		const first = pages.findIndex((page) => page.includes(`papier: ${number} Bladzijde 1 van ${each}`));
		expect(first % 2, number).toBe(0);
	}
	expect(pages.join(' ')).not.toContain(`Bladzijde ${each + 1}`);
});

test('what nobody published yet says so on each page', async () => {
	const example = listOnPaper(onPaper, { ...around, sendTo: [], isExample: true });
	const { pages } = await readPdf(await makeCopies([copy('', example)]));
	for (const page of pages) expect(page).toContain('VOORBEELD');
});

test.for([
	["${park} = 'o1'", 'als u bij vraag 1 “Ja” kruiste'],
	["${park} != 'o1'", 'als u bij vraag 1 niet “Ja” kruiste'],
	[
		"selected(${waarom}, 'anders') or ${wijk} = 'w1'",
		'als u bij vraag 2 “Anders, namelijk” kruiste, of u bij vraag 12 “Molenveld” kruiste'
	],
	['not(${cijfer})', 'als u vraag 3 niet invulde'],
	['${cijfer} >= 6', 'als uw antwoord bij vraag 3 minstens 6 is'],
	["${wijkvraag.o1} = 'o3'", 'als u bij vraag 6 (De speelplekken) “slecht” kruiste'],
	["${mag} = 'yes'", 'als u bij vraag 18 “Ja” kruiste'],
	['true()', undefined],
	['dit is geen voorwaarde (', undefined]
] as const)('%s is said on paper as %s', ([source, words]) => {
	expect(conditionsOn(onPaper, wijken)(source)).toBe(words);
});

test('a vragenlijst of any shape can be put on paper', { timeout: 120_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(anyDefinition, async (definition) => {
			const list = listOnPaper(definition, { ...around, sendTo: [...around.sendTo] });
			const pdf = await readPdf(await makeCopies([copy('1', list)]));
			expect(pdf.metadata).toContain('pdfuaid');
			expect(pdf.pages.at(-1)).toContain('Antwoordnummer 12');
		}),
		{ numRuns: 60 }
	);
});
