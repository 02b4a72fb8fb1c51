import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPasted } from '#lib/imports/notas/pasted.ts';
import { plainText } from '#lib/text/markdown.ts';
import { ownTime } from '#test/support/own-time.ts';

const read = (text: string) =>
	readPasted(text).pieces.map(({ kind, text }) => (kind === 'chapter' ? `# ${text}` : text));

test('lines become paragraphs again, and a word that was cut is whole', () => {
	expect(
		read(`Wij willen dat iedereen in onze gemeente kan mee-
doen. Daarom openen wij in elke wijk een huis-
kamer. De Wmo-
adviesraad gaf ons raad over zorg-
en hulpverlening in de wijk.

Elke huiskamer is twee avonden open.`)
	).toEqual([
		'Wij willen dat iedereen in onze gemeente kan meedoen. Daarom openen wij in elke wijk een huiskamer. De Wmo-adviesraad gaf ons raad over zorg- en hulpverlening in de wijk.',
		'Elke huiskamer is twee avonden open.'
	]);
});

test('a short line at the end of a sentence ends a paragraph, also without an empty line', () => {
	expect(
		read(`De bus rijdt nu maar één keer per uur en in de avond helemaal niet meer,
en dat is te weinig.
Wij vragen de provincie om meer ritten en wij betalen zelf een buurtauto die
mensen naar huis brengt.`)
	).toHaveLength(2);
});

test('headings with a number begin a chapter; deeper ones stand in their paragraph', () => {
	expect(
		read(`2 Wonen
Wie hier opgroeit, moet hier kunnen blijven wonen. Dat lukt nu niet goed.

2.1 Jongeren
Voor jongeren bouwen wij kleine huizen.

2.1.3 Het station
Bij het station komen er vijftig.

Hoofdstuk 3
Zorg is er voor iedereen die haar nodig heeft.`)
	).toEqual([
		'# 2 Wonen',
		'Wie hier opgroeit, moet hier kunnen blijven wonen. Dat lukt nu niet goed.',
		'# 2.1 Jongeren',
		'Voor jongeren bouwen wij kleine huizen.',
		'#### 2.1.3 Het station\n\nBij het station komen er vijftig.',
		'# Hoofdstuk 3',
		'Zorg is er voor iedereen die haar nodig heeft.'
	]);
});

test('bullets of all kinds and numbers become lists, with the words that announce them', () => {
	expect(
		read(`Wij doen vier dingen:
• wij luisteren goed naar wat
mensen zeggen
▪ wij antwoorden
– wij schrijven duidelijk
- wij komen terug

Zo werkt het:
1. U belt ons.
2. Wij komen langs.`)
	).toEqual([
		'Wij doen vier dingen:\n\n- wij luisteren goed naar wat mensen zeggen\n- wij antwoorden\n- wij schrijven duidelijk\n- wij komen terug',
		'Zo werkt het:\n\n1. U belt ons.\n2. Wij komen langs.'
	]);
});

const page = (n: number) =>
	`Nota Wonen gemeente Meerveld\n${Array.from({ length: 14 }, (_, i) => `Dit is zin ${n}${i} van een lange nota over wonen in onze mooie gemeente.`).join('\n')}\n${n}\n`;

test('what stands on each page goes, and is named; a sentence goes on over the page', () => {
	const { pieces, left } = readPasted(
		`Inhoud\nWonen .............. 2\nZorg .............. 8\n${page(1)}En dit gaat\n\f${page(2)}${page(3)}`
	);
	const text = pieces.map(({ text }) => text).join('\n');
	expect(text).not.toMatch(/Nota Wonen gemeente|\.{4}|Inhoud/);
	expect(left).toEqual([
		'De regel “Nota Wonen gemeente Meerveld”, die er 3 keer stond.',
		'3 paginanummers.',
		'De inhoudsopgave. Het platform maakt die zelf.'
	]);
	expect(read('Dit is een zin die niet\n\nophoudt aan het eind van de bladzijde.')).toEqual([
		'Dit is een zin die niet ophoudt aan het eind van de bladzijde.'
	]);
});

test('letters that a PDF joins are letters again', () => {
	expect(read('De ﬁnanciële oﬃciële ﬂat.')).toEqual(['De financiële officiële flat.']);
});

test('no word is lost, whatever is pasted', () => {
	const line = fc.oneof(
		fc.lorem({ maxCount: 12, mode: 'words' }),
		fc.constantFrom('• een punt', '2.1 Kop', '1. stap', '', 'Zin met einde.', 'a*b_c [d](e) `f`', '> x', '# y', '----')
	);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
			const { pieces, left } = readPasted(lines.join('\n'));
			const words = (text: string) => text.match(/\p{L}{2,}/gu) ?? [];
			const kept = new Set(words([...pieces.map(({ text }) => plainText(text)), ...left].join(' ')));
			for (const word of words(lines.join(' '))) expect(kept.has(word), word).toBe(true);
		})
	);
});

test('a text of a thousand pages is read within a second', () => {
	const text = Array.from({ length: 1000 }, (_, i) => page(i)).join('\f');
	const began = ownTime();
	readPasted(text);
	expect(ownTime() - began).toBeLessThan(1000);
});

test.for([
	['empty lines', `a${'\n'.repeat(300_000)}b`],
	['dots', '.'.repeat(300_000)],
	['dots with spaces', ' .'.repeat(150_000)],
	['one sentence without an end', 'woord\n\n'.repeat(45_000)],
	['words that are cut off', 'woord-\n'.repeat(45_000)]
])('a paste of only %s keeps nobody waiting', ([, text]) => {
	const began = ownTime();
	readPasted(text!);
	expect(ownTime() - began).toBeLessThan(2000);
});
