import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ChosenForm, FiguresForm, linesOf, populationIn, previewOf, problemIn } from '#lib/imports/population.ts';
import { readCountedWijken } from '#lib/imports/population-rows.ts';
import { totalPeople } from '#lib/neighbourhoods/population.ts';
import { newOnceKey } from '#lib/once/key.ts';

const head = 'wijknaam,gemeentenaam,aantal_inwoners,0_15,15_25,25_45,45_65,65plus';
const file = [
	head,
	'Oude Haven,Lindewaard,4100,9,12,31,27,21',
	'MÓLENVELD,Lindewaard,"5.300","13,0","9,5","18,5",28,31',
	'Ouddorp,Vlietdam,900,20,20,20,20,20',
	'Waterrijk-Noord,Lindewaard,2000,25,10,40,20,5',
	'Waterrijk-Zuid,Lindewaard,1000,20,20,20,20,20',
	'Haventerrein,Lindewaard,10,,,,,',
	'Oude Haven,Lindewaard,1,20,20,20,20,20'
].join('\n');
const wijken = ['Oude Haven', 'Molenveld', 'Waterrijk', 'De Hoven'].map((name, i) => ({ id: `${i}`, name }));

const given = (figures: string, municipality = 'lindewaard') => ({ figures, municipality, year: 2024, source: 'CBS' });

function linesIn(figures: string, municipality?: string) {
	const read = linesOf(given(figures, municipality));
	if ('problems' in read) throw new Error(read.problems[0]!.message);
	return read.lines;
}

const problemsOf = (figures: string, municipality?: string) => {
	const read = linesOf(given(figures, municipality));
	return 'problems' in read ? read.problems.map(({ field, message }) => `${field}: ${message}`) : [];
};

test('a wijk is recognised by its name, whatever its capitals and accents', () => {
	const { found, unknown, skipped, missing } = previewOf(linesIn(file), wijken, () => undefined);
	expect(found.map(({ wijk, people }) => [wijk.name, totalPeople(people)])).toEqual([
		['Oude Haven', 4100],
		['Molenveld', 5300]
	]);
	expect(unknown.map(({ name }) => name)).toEqual(['Waterrijk-Noord', 'Waterrijk-Zuid']);
	expect(skipped.map(({ name, why }) => [name, why])).toEqual([
		['Haventerrein', expect.stringContaining('er staan geen leeftijden')],
		['Oude Haven', expect.stringContaining('twee keer')]
	]);
	expect(missing.map(({ name }) => name)).toEqual(['Waterrijk', 'De Hoven']);
});

test('lines that a person puts with one wijk are added up', () => {
	const lines = linesIn(file);
	const at = (name: string) => readCountedWijken(lines).find((wijk) => wijk.name === name)!.line;
	const chosen = { [`regel-${at('Waterrijk-Noord')}`]: '2', [`regel-${at('Waterrijk-Zuid')}`]: '2' };
	const sent = v.parse(ChosenForm, { onceKey: newOnceKey(), lines, year: '2024', source: 'CBS', ...chosen });
	const saved = populationIn(sent, wijken);
	expect(saved.wijken.find(({ neighbourhoodId }) => neighbourhoodId === '2')?.people).toEqual({
		'0-14': 700,
		'15-24': 400,
		'25-44': 1000,
		'45-64': 600,
		'65+': 300
	});
	expect(saved.wijken).toHaveLength(3);
});

test('of a file about more municipalities only one is taken', () => {
	expect(linesIn(file)).not.toContain('Ouddorp');
	expect(linesIn(file, 'VLIETDAM').split('\n')).toHaveLength(2);
	expect(linesIn(`sep=,\n${file}`)).toBe(`sep=,\n${linesIn(file)}`);
	expect(problemsOf(file, 'Nergens')).toEqual([expect.stringContaining('municipality: In het bestand staat geen')]);
	expect(problemsOf(file, '')).toEqual([expect.stringContaining('Vul in welke u bedoelt.')]);
});

test('semicolons, tabs and the mark of Excel are read too, and a file without municipality', () => {
	const lines = [head, 'De Hoven,Lindewaard,5800,20,14,30,23,13'].join('\n');
	for (const text of [lines.replaceAll(',', ';'), lines.replaceAll(',', '\t'), `\ufeff${lines}\n`])
		expect(previewOf(linesIn(text), wijken, () => undefined).found).toHaveLength(1);
	const bare = 'wijknaam;aantal_inwoners;0_15;15_25;25_45;45_65;65plus\nDe Hoven;5800;20;14;30;23;13';
	expect(previewOf(linesIn(bare, ''), wijken, () => undefined).found).toHaveLength(1);
});

test.for([
	['zomaar een tekst', 'geen wijken'],
	['naam,aantal\nOude Haven,3', 'ontbreekt: “wijknaam”'],
	[`${head}\nOude Haven,Lindewaard`, 'past niet bij de kolommen'],
	[`${head}\n"Oude Haven`, 'past niet bij de kolommen']
] as const)('%j is no file of figures, and one reads why', ([text, why]) => {
	expect(problemIn(text)).toContain(why);
	expect(problemsOf(text)).toEqual([expect.stringContaining(why)]);
});

test('a line that says too little, or something else, is left out with the reason', () => {
	const row = (cells: string) => readCountedWijken(`${head}\n${cells}`)[0]!;
	expect(row('A,L,,9,12,31,27,21').problem).toContain('geen aantal inwoners');
	expect(row('A,L,-5,9,12,31,27,21').problem).toContain('geen aantal inwoners');
	expect(row('A,L,100,9,12,31,27,').problem).toContain('niet elke leeftijd');
	expect(row('A,L,100,9,12,31,27,90').problem).toContain('samen geen 100');
});

test('the form asks for a year and who counted', () => {
	const found = v.safeParse(FiguresForm, { figures: file, year: 'vorig jaar', source: '' });
	expect(found.issues?.map(({ message }) => message)).toEqual([
		'Vul het jaar van de cijfers in, als 2024.',
		'Vul in wie de mensen telde, zoals CBS.'
	]);
});

const figures = '../shared/data/geo/cbs-wijken-2024-kerncijfers-nl.csv';
if (!existsSync(figures)) console.log('skipped: the figures of the CBS, ../shared/data is not there');

test.skipIf(!existsSync(figures))('the file of the whole country is read, and each wijk is taken or named', () => {
	const text = readFileSync(figures, 'utf8');
	const all = readCountedWijken(text);
	expect(all).toHaveLength(3367);
	expect(all.filter(({ people }) => !people)).toHaveLength(68);
	const lines = linesIn(text, 'Wageningen');
	const own = ['Noordwest', 'de buurt', 'Boven en Benedenbuurt'].map((name, i) => ({ id: `${i}`, name }));
	const { found, unknown } = previewOf(lines, own, () => undefined);
	expect(found.map(({ people }) => totalPeople(people))).toEqual([4690, 7100, 5605]);
	expect(unknown).toHaveLength(9);
});
