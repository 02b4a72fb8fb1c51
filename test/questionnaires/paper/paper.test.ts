import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCopies } from '#lib/documents/paper.ts';
import { questionsOf } from '#lib/questionnaires/definition.ts';
import { listOnPaper } from '#lib/questionnaires/paper/form.ts';
import { conditionsOn } from '#lib/questionnaires/paper/conditions.ts';
import { paperWordsIn } from '#lib/questionnaires/paper/words.ts';
import { languages } from '#lib/questionnaires/words/language.ts';
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

test.for([
	['en', 'Fill this in only if you ticked “Ja” at question 1.', 'Version 2 · Page 1 of'],
	['de', 'Füllen Sie das nur aus, wenn Sie bei Frage 1 „Ja“ angekreuzt haben.', 'Version 2 · Seite 1 von'],
	['pl', 'Proszę wypełnić tylko wtedy, gdy przy pytaniu 1 zaznaczono „Ja”.', 'Wersja 2 · Strona 1 z'],
	['tr', 'Bunu yalnızca soru 1 için “Ja” kutusunu işaretlediyseniz doldurun.', 'Sürüm 2 · Sayfa 1 /'],
	['uk', 'Заповнюйте це, лише якщо у запитанні 1 ви позначили «Ja».', 'Версія 2 · Сторінка 1 з']
] as const)('in %s the paper says who fills in what, with all letters', async ([language, only, foot]) => {
	const list = listOnPaper(onPaper, { ...around, sendTo: [], language, version: 2, isNumbered: true });
	const { pages } = await readPdf(await makeCopies([copy('27', list)]));
	// Letters of another font are read as if there were a space before and after them.
	const closed = (text: string) => text.replaceAll(' ', '');
	const words = pages.join(' ');
	const { form, list: sentences } = paperWordsIn(language);
	const said = [only, foot, ...form.rules, form.howTo, sentences.minutes(6), form.number.replace('{number}', '27')];
	const later = [form.matrix, form.thanks, form.neighbourhood, sentences.file(true, true), sentences.dilemma];
	for (const sentence of said) expect(closed(pages[0]!)).toContain(closed(sentence));
	for (const sentence of later) expect(closed(words)).toContain(closed(sentence));
	expect(words, 'no Dutch of the platform is left').not.toMatch(/Kruis|Vul dit|Bladzijde|vraag \d/);
});

test('in Arabic the paper runs from right to left, in Arabic words', async () => {
	const list = listOnPaper(onPaper, { ...around, sendTo: [], language: 'ar', version: 2 });
	const pdf = await readPdf(await makeCopies([copy('27', list)]));
	expect(pdf.language).toContain('ar');
	const words = pdf.pages.join(' ');
	// They stand in the file in the order of the page, from left to right.
	for (const arabic of ['كيف', 'مربع', 'الصفحة', 'الموضوع'])
		expect(words).toContain(Array.from(arabic).toReversed().join(''));
	expect(words).not.toMatch(/Kruis|Vul dit|Bladzijde|vraag \d/);
});

test.for([
	["${park} != 'o1'", 'you did not tick “Ja” at question 1'],
	["not(${park} = 'o1')", 'you did not tick “Ja” at question 1'],
	["${waarom} = ''", 'you did not answer question 2'],
	['${cijfer} >= 6', 'your answer to question 3 is at least 6'],
	['6 < ${cijfer}', 'your answer to question 3 is more than 6'],
	["${wijkvraag.o1} = 'o3'", 'you ticked “slecht” at question 6 (De speelplekken)'],
	[
		"selected(${waarom}, 'anders') or (${wijk} = 'w1' and ${mag} = 'yes')",
		'you ticked “Anders, namelijk” at question 2 or (you ticked “Molenveld” at question 12 and you ticked “Yes” at question 18)'
	],
	["${cijfer} = '?unknown'", 'you ticked “I don’t know” at question 3'],
	['count-selected(${waarom}) > 1 and ${cijfer} > 5', 'it fits what you filled in at question 2, 3'],
	['true()', undefined]
] as const)('%s is said in English as %s', ([source, words]) => {
	expect(conditionsOn(onPaper, wijken, 'en')(source)).toBe(words);
});

test('in each language any condition is said, or that it depends on a question', () => {
	for (const language of languages)
		fc.assert(
			fc.property(anyDefinition, (definition) => {
				const condition = conditionsOn(definition, wijken, language);
				for (const { showIf } of questionsOf(definition)) {
					const said = condition(showIf);
					if (said !== undefined) expect(said).not.toMatch(/undefined|NaN|\[object/);
				}
			}),
			{ numRuns: 40 }
		);
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
