import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsOf } from '#lib/questionnaires/definition.ts';
import { readQuestionnaire } from '#lib/questionnaires/exchange/exchange.ts';
import { definitionIn } from '#lib/questionnaires/exchange/own/shape.ts';
import { writeOwn } from '#lib/questionnaires/exchange/own/own.ts';
import { writeForm } from '#lib/questionnaires/exchange/xlsform/writing.ts';
import { expressionProblems } from '#lib/questionnaires/schema/conditions.ts';
import { UnreadableFile } from '#lib/spreadsheets/unreadable.ts';
import { gathered } from '#test/spreadsheets/gathered.ts';
import { lss, notesOf, questionsIn, read } from '#test/support/exchange.ts';
import { everyKind } from '#test/support/questionnaires.ts';

const survey = lss([
	{ type: 'M', title: 'waar', subquestions: { a: 'Hier', b: 'Daar' }, other: 'Y' },
	{ type: 'F', title: 'tabel', subquestions: { r1: 'Een', r2: 'Twee' }, answers: { 1: 'Goed', 2: 'Slecht' } },
	{
		type: 'T',
		title: 'wat',
		text: '<p>Wat <b>vindt</b> u van {waar_a.shown}?</p>',
		relevance: 'waar_a.NAOK == "Y" && (tabel_r1.NAOK > 1)'
	}
]);
const surveyJs = JSON.stringify({
	title: { default: 'Street', nl: 'Straat' },
	pages: [
		{
			name: 'p',
			elements: [{ type: 'checkbox', name: 'q', choices: ['a', { value: 'b', text: 'B' }], hasOther: true }]
		},
		{
			name: 'r',
			visibleIf: "{q} contains 'a'",
			elements: [
				{ type: 'rating', name: 's', rateMax: 7 },
				{ type: 'html', name: 'h', html: '<i>x</i>' }
			]
		}
	]
});

/** A file that is read, or refused in a sentence; and what is read is a definition that engine and builder can take. */
function readOrRefused(bytes: Uint8Array) {
	try {
		const { definition, report } = readQuestionnaire(bytes);
		expect(definitionIn(definition)).toEqual(definition);
		// A draft of our own may have no question yet.
		if (report.tool !== 'Samenspraak') expect(report.lines.length).toBeGreaterThan(0);
		return definition;
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		expect(error.message).toMatch(/[.?]$/);
		return undefined;
	}
}

const good = [
	Buffer.from(survey),
	Buffer.from(lss([{ type: 'L', title: 'x', answers: { 1: 'a', 2: 'b' } }], 'old')),
	Buffer.from(surveyJs),
	Buffer.from(writeOwn(everyKind)),
	Buffer.from(await gathered(writeForm(everyKind)))
];

const pieces = [
	'<',
	'>',
	'&',
	'"',
	"'",
	'{',
	'}',
	'[',
	']',
	'\0',
	'\ue000',
	'${x}',
	'1e999',
	'null',
	'__proto__',
	'\u202e',
	']]>',
	'-'
];

test('a good file with anything changed in it is read or refused, and never breaks', () => {
	const change = fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		cut: fc.nat(30),
		put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 }))
	});
	fc.assert(
		fc.property(fc.constantFrom(...good), fc.array(change, { minLength: 1, maxLength: 6 }), (file, changes) => {
			let bytes = file;
			for (const { at, cut, put } of changes) {
				const from = Math.floor(at * bytes.length);
				bytes = Buffer.concat([bytes.subarray(0, from), Buffer.from(put), bytes.subarray(from + cut)]);
			}
			readOrRefused(bytes);
		}),
		{ numRuns: 400 }
	);
});

test('a JSON file with anything in the place of anything is read or refused', () => {
	const strange = fc.oneof(
		fc.constant(null),
		fc.integer(),
		fc.string(),
		fc.constant([]),
		fc.constant({}),
		fc.constant([[null]]),
		fc.constant({ nl: 3 }),
		fc.constant(true)
	);
	fc.assert(
		fc.property(fc.constantFrom(surveyJs, writeOwn(everyKind)), fc.nat(60), strange, (text, at, put) => {
			let count = 0;
			const changed = JSON.stringify(JSON.parse(text), (key, value: unknown) => (key && count++ === at ? put : value));
			readOrRefused(Buffer.from(changed));
		}),
		{ numRuns: 300 }
	);
});

test('any condition is said in our language, or told; what stays is never a problem', () => {
	const words = fc.constantFrom(
		'waar_a.NAOK',
		'tabel_r1',
		'n',
		'wat',
		'"Y"',
		'1',
		'(',
		')',
		'&&',
		'or',
		'!',
		'==',
		'!=',
		'>',
		'is_empty(',
		',',
		'if(',
		'-',
		'+',
		'sum(',
		"'",
		'{',
		'NAOK',
		'.'
	);
	fc.assert(
		fc.property(fc.array(words, { maxLength: 14 }), (some) => {
			const imported = read(
				lss([
					{ type: 'M', title: 'waar', subquestions: { a: 'Hier', b: 'Daar' } },
					{ type: 'F', title: 'tabel', subquestions: { r1: 'Een' }, answers: { 1: 'Goed', 2: 'Slecht' } },
					{ type: 'N', title: 'n' },
					{ type: 'T', title: 'wat', relevance: some.join(' ') }
				])
			);
			expect(expressionProblems(imported.definition)).toEqual([]);
		}),
		{ numRuns: 400 }
	);
});

test('files that are made to do harm are refused in words', () => {
	const refused = (file: string | Uint8Array) => expect(() => read(file));
	refused('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><document/>').toThrow('DOCTYPE');
	refused(`${'<a>'.repeat(5000)}`).toThrow('zitten te diep');
	refused(new Uint8Array(6 * 1024 * 1024)).toThrow('groter dan 5 MB');
	refused(new Uint8Array()).toThrow('leeg');
	refused('hallo').toThrow('geen bestand dat wij kennen');
	refused(Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3])).toThrow(/niet openen|niet gemaakt/);
	refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])).toThrow('oud Excel-bestand');
});

test('too much of one thing is cut with words: options, questions, and a tower of brackets or tags', () => {
	const answers = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`c${i}`, `Antwoord ${i}`]));
	const many = read(lss([{ type: 'L', title: 'q', answers }]));
	expect(notesOf(many, 'q')).toEqual(['Van de 2000 antwoorden kwamen er 100 mee: meer kan hier niet.']);
	const long = read(lss(Array.from({ length: 400 }, (_, i) => ({ type: 'T', title: `q${i}` }))));
	expect(questionsIn(long)).toHaveLength(300);
	expect(long.definition.pages.every(({ questions }) => questions.length <= 60)).toBe(true);
	expect(long.report.lines.filter(({ outcome }) => outcome === 'left')).toHaveLength(100);
	const deep = read(
		lss([{ type: 'T', title: 'q', text: `${'<b>'.repeat(50_000)}Wat?`, relevance: `${'('.repeat(3000)}1` }])
	);
	expect(questionsIn(deep)).toMatchObject([{ label: 'Wat?' }]);
	expect(notesOf(deep, 'q')![0]).toContain('te veel haakjes');
});

test('codes that are there twice, and no title at all, still make a draft', () => {
	const twice = read(
		lss([
			{ type: 'T', title: 'q' },
			{ type: 'N', title: 'q' },
			{ type: 'T', title: 'constructor', text: '' },
			{ type: 'T', title: '' }
		]).replace('Uw buurt', '')
	);
	expect(questionsIn(twice).map(({ id }) => id)).toEqual(['q', 'q-2', 'v-constructor', 'v']);
	expect(twice.definition.title).toBe('');
	expect(questionsOf(twice.definition)[2]!.label).toBe('constructor');
});

test('what works itself out round and round is told of, and takes no time', () => {
	const round = Array.from({ length: 40 }, (_, i) => ({
		type: '*',
		title: `e${i}`,
		text: `{e${i + 1} == 1 && e${i + 1} == 1}`
	}));
	const imported = read(
		lss([...round, { type: '*', title: 'e40', text: '{e0 == 1}' }, { type: 'T', title: 'q', relevance: 'e0 == 1' }])
	);
	expect(notesOf(imported, 'q')![0]).toContain('te diep');
});
