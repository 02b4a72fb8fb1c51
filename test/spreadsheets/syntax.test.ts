import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rSyntax, rText } from '#lib/spreadsheets/r-syntax.ts';
import { spssNames } from '#lib/spreadsheets/spss-names.ts';
import { spssSyntax } from '#lib/spreadsheets/spss-syntax.ts';
import { spssText } from '#lib/spreadsheets/spss-text.ts';
import type { Column } from '#lib/spreadsheets/table.ts';
import { anyText } from './any-text.ts';

const why = [
	{ code: '-97', label: 'Niet gesteld' },
	{ code: '-98', label: 'Niet beantwoord' },
	{ code: '-99', label: 'Dat zeg ik liever niet' }
];
const columns: Column[] = [
	{ name: 'nummer', label: 'Nummer', type: 'number' },
	{ name: 'ingestuurd', label: 'Wanneer het binnenkwam', type: 'moment' },
	{ name: 'bezoek', label: 'Dag van uw bezoek', type: 'date' },
	{
		name: 'sfeer',
		label: "Hoe is het er 's avonds, in “De Hoven”?",
		type: 'text',
		values: [
			{ code: 'goed', label: 'Goed' },
			{ code: 'slecht', label: "Niet zo 'goed'." }
		],
		missing: [
			{ code: 'niet_g', label: 'Niet gesteld' },
			{ code: 'liever_niet', label: 'Dat zeg ik liever niet' }
		]
	},
	{
		name: 'cijfer',
		label: `Welk cijfer geeft u uw buurt? ${'Denk aan groen en aan vervoer. '.repeat(10)}`,
		type: 'number',
		values: [
			{ code: '1', label: 'Heel slecht' },
			{ code: '10', label: 'Heel goed' }
		],
		missing: [...why, { code: '-96', label: 'Overgeslagen' }]
	},
	{ name: '1. Toelichting é', label: 'Uw\ntoelichting', type: 'text', width: 200 },
	{ name: 'with', label: 'Leeftijd', type: 'number', missing: why },
	{
		name: 'Sfeer',
		label: 'Nog een keer',
		type: 'text',
		values: [
			{ code: 'a', label: 'Ja' },
			{ code: 'b', label: 'Ja' }
		]
	}
];

test('SPSS gets a syntax file with names, labels and codes for no answer', async () => {
	await expect(spssSyntax(columns, 'antwoorden.csv')).toMatchFileSnapshot('golden/answers.sps');
});

test('R gets a script with labels, and with the reasons for no answer beside the numbers', async () => {
	await expect(rSyntax(columns, 'antwoorden.csv')).toMatchFileSnapshot('golden/answers.R');
});

test('names are legal in SPSS, and different', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('ALL', 'a', 'A', 'é', 'x'.repeat(70)))), (given) => {
			const names = spssNames(given);
			expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
			for (const name of names) expect(name).toMatch(/^(?!(all|with)$)[A-Za-z](\w{0,62}[A-Za-z0-9])?$/i);
		})
	);
});

test('no label can end its text and begin a command', () => {
	fc.assert(
		fc.property(fc.oneof(anyText, fc.stringMatching(/^['"\\\n.a]*$/)), (label) => {
			expect(spssText(label)).toMatch(/^'([^'\r\n]|'')*'( \+\n {6}'([^'\r\n]|'')*')*$/);
			expect(rText(label)).toMatch(/^"([^"\\\r\n]|\\["\\])*"$/);
		})
	);
});

test('a label is cut where SPSS cuts it, and no line is longer than SPSS reads', () => {
	const text = spssText('é'.repeat(300), 256);
	expect(text.match(/é/g)).toHaveLength(128);
	for (const line of spssText("'".repeat(1000)).split('\n')) expect(Buffer.byteLength(line)).toBeLessThan(256);
});
