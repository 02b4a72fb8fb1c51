import { expect, test } from 'vitest';
import { parse } from '#lib/questionnaires/expressions/expression.ts';
import { inWords } from '#lib/questionnaires/expressions/in-words.ts';

const questions: Record<string, string> = {
	wijk: 'Waar woont u?',
	leeftijd: 'Hoe oud bent u?',
	waar: 'Waar komt u graag?',
	dag: 'Wanneer was u er?',
	plek: 'Welke plek?'
};
const options: Record<string, string> = { noord: 'Noord', zuid: 'Zuid', park: 'Het park', '1': 'Thuis' };
const words = {
	question: (name: string) => questions[name] ?? name,
	option: (_: string, id: string) => options[id] ?? id
};
const said = (source: string) => {
	const result = parse(source);
	return 'problem' in result ? result.problem.message : inWords(result.expression, words);
};

test.for([
	["${wijk} = 'noord'", 'als bij “Waar woont u?” is gekozen: Noord'],
	["'noord' = ${wijk}", 'als bij “Waar woont u?” is gekozen: Noord'],
	["${wijk} != 'noord'", 'als bij “Waar woont u?” niet is gekozen: Noord'],
	["selected(${waar}, 'park')", 'als bij “Waar komt u graag?” is gekozen: Het park'],
	["not(selected(${waar}, 'park'))", 'als bij “Waar komt u graag?” niet is gekozen: Het park'],
	['${plek} = 1', 'als bij “Welke plek?” is gekozen: Thuis'],
	['${leeftijd} = 18', 'als het antwoord op “Hoe oud bent u?” 18 is'],
	['${leeftijd} > 17.5', 'als het antwoord op “Hoe oud bent u?” meer is dan 17,5'],
	['17 >= ${leeftijd}', 'als het antwoord op “Hoe oud bent u?” hoogstens 17 is'],
	["${wijk} = ''", 'als “Waar woont u?” niet is beantwoord'],
	["${wijk} != ''", 'als “Waar woont u?” is beantwoord'],
	['${wijk}', 'als “Waar woont u?” is beantwoord'],
	['${dag} < today()', 'als het antwoord op “Wanneer was u er?” vóór vandaag valt'],
	["${dag} >= '2026-03-01'", 'als het antwoord op “Wanneer was u er?” op of na 1 maart 2026 valt'],
	['count-selected(${waar}) >= 2', 'als het aantal gekozen antwoorden bij “Waar komt u graag?” minstens 2 is'],
	['string-length(.) <= 20', 'als het aantal tekens van dit antwoord hoogstens 20 is'],
	[
		"${wijk} = 'noord' and (${leeftijd} < 18 or ${leeftijd} > 66)",
		'als bij “Waar woont u?” is gekozen: Noord, en (het antwoord op “Hoe oud bent u?” minder is dan 18, of het antwoord op “Hoe oud bent u?” meer is dan 66)'
	],
	["not(${leeftijd} = '')", 'als “Hoe oud bent u?” is beantwoord'],
	["not('' != ${leeftijd})", 'als “Hoe oud bent u?” niet is beantwoord'],
	['not(${leeftijd} > 17)', 'als niet klopt dat het antwoord op “Hoe oud bent u?” meer is dan 17'],
	['${a} + ${b} = 100', 'als (het antwoord op “a” plus het antwoord op “b”) 100 is'],
	['${a} mod 2 = 0', 'als de rest van (het antwoord op “a” gedeeld door 2) 0 is'],
	['true()', 'altijd'],
	['false()', 'nooit']
])('%s reads: %s', ([source, sentence]) => {
	expect(said(source!)).toBe(sentence);
});

test('a day that does not exist is only a text', () => {
	expect(said("${dag} > '2026-02-31'")).toBe('als het antwoord op “Wanneer was u er?” meer is dan “2026-02-31”');
});
