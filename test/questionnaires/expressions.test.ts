import { expect, test } from 'vitest';
import { evaluate, namesIn, parse, type Value } from '#lib/questionnaires/expressions/expression.ts';
import { unknownNameIn } from '#lib/questionnaires/expressions/unknown-names.ts';
import { ownTime } from '#test/support/own-time.ts';

const answers: Record<string, Value> = {
	wijk: 'noord',
	leeftijd: '67',
	cijfer: 7,
	waar: ['park', 'plein'],
	akkoord: true,
	geboren: '1958-11-03',
	leeg: '',
	'plek.straat': 'Molenweg'
};
const context = { valueOf: (name: string) => answers[name], own: 'Zomer', today: '2026-03-01' };

function read(source: string) {
	const result = parse(source);
	if ('problem' in result) throw new Error(`${source}: ${result.problem.message}`);
	return result.expression;
}
const valueOf = (source: string) => evaluate(read(source), context);
const problemOf = (source: string) => {
	const result = parse(source);
	return 'problem' in result ? `${result.problem.at}: ${result.problem.message}` : undefined;
};

test.for<[string, Value]>([
	["${wijk} = 'noord'", true],
	["${wijk}!='noord'", false],
	['${wijk} = "zuid" or ${cijfer} >= 7', true],
	["${wijk} = 'zuid' or ${cijfer} < 7 and true()", false],
	["(${wijk} = 'noord' or ${cijfer} < 7) and not(false())", true],
	["${plek.straat} = 'Molenweg'", true],
	["selected(${waar}, 'park')", true],
	["selected(${waar}, 'par')", false],
	["selected(${wijk}, 'noord')", true],
	["selected(${nergens}, '')", false],
	['count-selected(${waar})', 2],
	['count-selected(${wijk})', 1],
	['count-selected(${nergens})', 0],
	["if(${leeftijd} > 66, 'met pensioen', 'aan het werk')", 'met pensioen'],
	["coalesce(${leeg}, 'niets')", 'niets'],
	["coalesce(${wijk}, 'niets')", 'noord'],
	['string-length(.)', 5],
	["string-length('👋é')", 2],
	['today()', '2026-03-01']
])('%s gives %s', ([source, value]) => {
	expect(valueOf(source)).toEqual(value);
});

test.for<[string, Value]>([
	['2 + 3 * 4', 14],
	['(2 + 3) * 4', 20],
	['10 - 3 - 2', 5],
	['7 div 2', 3.5],
	['7 mod 4', 3],
	['-7 mod 4', -3],
	['- -3', 3],
	['-${leeftijd}', -67],
	['${leeftijd} + ${cijfer}', 74],
	['0.1 + 0.2', 0.3],
	['true() + 1', 2],
	['1 div 0', undefined],
	['1 mod 0', undefined],
	['0 div 0', undefined],
	['${leeg} + 1', undefined],
	['${wijk} + 1', undefined],
	['${waar} + 1', undefined]
])('counting: %s is %s', ([source, value]) => {
	expect(valueOf(source)).toBe(value);
});

test('to compare with what is not answered is false, whichever way', () => {
	for (const sign of ['=', '!=', '<', '<=', '>', '>='])
		for (const source of [`\${leeg} ${sign} 'noord'`, `1 ${sign} \${leeg}`, `\${leeg} ${sign} \${nergens}`])
			expect(valueOf(source), source).toBe(false);
});

test('only with an empty text one asks whether there is an answer', () => {
	expect(valueOf("${leeg} = ''")).toBe(true);
	expect(valueOf("'' = ${nergens}")).toBe(true);
	expect(valueOf("${leeg} != ''")).toBe(false);
	expect(valueOf("${wijk} != ''")).toBe(true);
	expect(valueOf("${waar} != ''")).toBe(true);
	expect(valueOf('not(${leeg})')).toBe(true);
	expect(valueOf('${wijk} and ${waar} and ${cijfer}')).toBe(true);
});

test('a list is equal to each text that it holds', () => {
	expect(valueOf("${waar} = 'plein'")).toBe(true);
	expect(valueOf("'plein' = ${waar}")).toBe(true);
	expect(valueOf("${waar} = 'plei'")).toBe(false);
	expect(valueOf("${waar} != 'school'")).toBe(true);
	expect(valueOf("${waar} != 'plein'")).toBe(false);
	expect(valueOf('${waar} = ${waar}')).toBe(true);
});

test('numbers are compared as numbers, days by time, and other texts letter by letter', () => {
	expect(valueOf('${leeftijd} > 9')).toBe(true);
	expect(valueOf("${leeftijd} > '9'")).toBe(true);
	expect(valueOf('${leeftijd} = 67.0')).toBe(true);
	expect(valueOf('${wijk} > 9')).toBe(false);
	expect(valueOf('${wijk} = 9')).toBe(false);
	expect(valueOf('${wijk} != 9')).toBe(true);
	expect(valueOf('${geboren} < today()')).toBe(true);
	expect(valueOf("today() >= '2026-03-01'")).toBe(true);
	expect(valueOf("'10:30' < '11:00'")).toBe(true);
	expect(valueOf('${waar} < 3')).toBe(false);
	expect(valueOf('${akkoord} = true()')).toBe(true);
});

test('a number that was typed is a number, and nothing else is', () => {
	for (const typed of ['1.5', ' 12 ', '-3', '007']) {
		const value = evaluate(read('. + 0'), { ...context, own: typed });
		expect(value, typed).toBe(Number(typed));
	}
	for (const typed of ['1,5', '1e3', '0x10', 'Infinity', '--1', '1-2', '.', '-', '9'.repeat(31), '½'])
		expect(evaluate(read('. + 0'), { ...context, own: typed }), typed).toBeUndefined();
});

test('a quote within a text is written twice, or the text stands in the other quotes', () => {
	expect(valueOf("'zo''n'")).toBe("zo'n");
	expect(valueOf('"zo\'n"')).toBe("zo'n");
	expect(valueOf("''''")).toBe("'");
	expect(valueOf("''")).toBe('');
});

test('names are told once, in the order in which they are written', () => {
	expect(namesIn(read("if(${c} = ${a}, ${b.x} + ${a}, -${d}) and selected(${c}, 'x')"))).toEqual([
		'c',
		'a',
		'b.x',
		'd'
	]);
	expect(namesIn(read("'${a}' = .")), 'a text is no name').toEqual([]);
});

test('a question that does not exist is named with its place', () => {
	const known = (name: string) => name in answers;
	expect(unknownNameIn("${wijk} = 'x' and ${nergens} > 1", known)).toEqual({
		at: 18,
		message: 'De vraag “nergens” bestaat niet.'
	});
	expect(unknownNameIn("${wijk} = '${nergens}'", known)).toBeUndefined();
});

test.for([
	['', '0: Hier staat nog niets.'],
	['   ', '0: Hier staat nog niets.'],
	['${a} and', '8: Achter “and” ontbreekt iets.'],
	['and ${a}', '0: Voor “and” ontbreekt iets.'],
	['(1 + ) * 2', '4: Achter “+” ontbreekt iets.'],
	['()', '1: Achter “(” ontbreekt iets.'],
	['${a} ${b}', '5: Voor “b” ontbreekt een woord als “and” of “or”.'],
	['(1 = 1', '0: Dit haakje gaat open, maar niet dicht.'],
	['1 = 1)', '5: Dit haakje gaat dicht, maar niet open.'],
	["${a} = 'x", '7: Achter deze tekst ontbreekt een aanhalingsteken.'],
	['${A} = 1', '0: Schrijf een vraag als ${naam}: kleine letters, cijfers en streepjes, en eerst een letter.'],
	['${a = 1', '0: Schrijf een vraag als ${naam}: kleine letters, cijfers en streepjes, en eerst een letter.'],
	['1 < 2 < 3', '6: Vergelijk twee dingen tegelijk, met “and” ertussen.'],
	['1,5 > 1', '1: Deze komma past hier niet. Schrijf een getal met een punt: 1.5.'],
	['wijk = 1', "0: Bedoelt u een vraag? Schrijf ${wijk}. Bedoelt u een tekst? Schrijf 'wijk'."],
	['Noord = 1', '0: Het woord “Noord” past hier niet. Zet een tekst tussen aanhalingstekens.'],
	['1 = 1 AND 2 = 2', '6: Schrijf “AND” met kleine letters: and.'],
	['Not(1)', '0: Schrijf “Not” met kleine letters: not.'],
	['not ${a}', '3: Achter “not” ontbreken haakjes: not(…).'],
	['not()', '0: Zet één ding tussen de haakjes van “not”.'],
	['selected(${a})', '0: Zet 2 dingen tussen de haakjes van “selected”, met een komma ertussen.'],
	['today(1)', '0: Tussen de haakjes van “today” hoort niets te staan.'],
	["regex(., '.*')", '0: U kunt “regex” hier niet gebruiken. Kies bij de vraag zelf wat voor antwoord past.'],
	['${a} = ‘x’', "7: Gebruik rechte aanhalingstekens: '."],
	['1 && 2', '2: Schrijf “and” als beide moeten kloppen.'],
	['1 ≥ 2', '2: Schrijf “>=”.'],
	['1 € 2', '2: Het teken “€” past hier niet.'],
	['1.0000001', '0: Dit getal is te precies. Gebruik hoogstens 6 cijfers achter de punt.'],
	['1234567890123456', '0: Dit getal is te lang. Gebruik hoogstens 15 tekens.'],
	[' '.repeat(2001), '2000: Dit is te lang. Gebruik hoogstens 2.000 tekens.'],
	[`${'('.repeat(51)}1${')'.repeat(51)}`, '51: Hier staan te veel haakjes in elkaar. Maak het eenvoudiger.']
])('who makes %s reads what is wrong', ([source, problem]) => {
	expect(problemOf(source!)).toBe(problem);
});

test('a function that is not there is named, with those that are', () => {
	for (const name of ['concat', 'constructor', 'toString', 'jr:choice-name'])
		expect(problemOf(`1 = ${name}(1)`)).toBe(
			`4: De functie “${name}” bestaat hier niet. U kunt kiezen uit: selected, count-selected, if, coalesce, not, true, false, string-length, today.`
		);
});

test('haakjes may stand fifty deep, and a sum may be as long as the language', () => {
	expect(valueOf(`${'('.repeat(50)}1${')'.repeat(50)}`)).toBe(1);
	expect(valueOf(`1${'+1'.repeat(999)}`)).toBe(1000);
});

test('forty conditions are decided far within the time of a page', () => {
	const sources = Array.from(
		{ length: 40 },
		(_, i) => `(\${v${i}} = 'noord' or selected(\${v${i + 1}}, 'park')) and not(\${v${i + 2}} > ${i}) and \${v3} != ''`
	);
	const conditions = sources.map(read);
	const given = new Map<string, Value>(
		Array.from({ length: 100 }, (_, i) => [`v${i}`, i % 3 ? String(i) : ['park', 'x']])
	);
	const asked = { valueOf: (name: string) => given.get(name), today: '2026-03-01' };
	const round = () => conditions.forEach((condition) => evaluate(condition, asked));
	for (let i = 0; i < 200; i++) round();
	const times = Array.from({ length: 101 }, () => {
		const start = ownTime();
		round();
		return ownTime() - start;
	});
	// The middle one, since other work may hold up some; far from the 5 ms that a page may take.
	expect(times.toSorted((a, b) => a - b)[50]).toBeLessThan(0.2);
});
