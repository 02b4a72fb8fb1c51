import { expect, test } from 'vitest';
import type { Answerable, Definition } from '#lib/questionnaires/definition.ts';
import { adviceOn, adviceOnQuestion } from '#lib/questionnaires/making/advice.server.ts';
import { isPersonal } from '#lib/questionnaires/making/answer-advice.ts';
import { newQuestion, type Kind } from '#lib/questionnaires/making/kinds.ts';
import { isDouble, isLeading, isNegative } from '#lib/questionnaires/making/wording-advice.ts';

const ask = (label: string, kind: Kind = 'scale') => newQuestion(kind, label) as Answerable;

test.for([
	'Vindt u ook dat het park mooier moet?',
	'Vindt u niet dat er meer groen moet komen?',
	'Bent u het ermee eens dat het plein te druk is?',
	'U wilt toch ook een veilige straat?',
	'Hoe erg is de overlast?',
	'Hoe prettig is het park?',
	'Zoals iedereen weet is het druk. Wat vindt u?'
])('“%s” leads to an answer', (label) => expect(isLeading(label)).toBe(true));

test.for([
	'Wat vindt u van het park?',
	'Hoe vaak komt u in het park?',
	'Bent u lid van een sportclub?',
	'Wilt u ook een brief krijgen?',
	'Hoe veilig voelt u zich?',
	'Waar komt u graag?'
])('“%s” leads nowhere', (label) => expect(isLeading(label)).toBe(false));

test.for([
	'Is het park schoon en veilig?',
	'Hoe vaak komt u in het park en wat doet u daar?',
	'Bent u lid van een club en doet u vrijwilligerswerk?',
	'Komt u er graag? Hoe vaak?',
	'Mist u een winkel en/of een huisarts?'
])('“%s” asks two things', (label) => expect(isDouble(ask(label))).toBe(true));

test.for([
	'Hoe oud bent u?',
	'Wat vindt u van de speeltuin en het veld ernaast?',
	'Wonen er bij u vader en moeder thuis?',
	'Hoe veilig voelt u zich op straat, in het park en in de bus?',
	'Wat vindt u van hulp en zorg?'
])('“%s” asks one thing', (label) => expect(isDouble(ask(label))).toBe(false));

test('in own words one can say two things', () => {
	expect(isDouble(ask('Wat ging goed, en wat kan beter?', 'long'))).toBe(false);
	expect(isDouble(ask('Wat ging goed, en wat kan beter?', 'scale'))).toBe(true);
});

test('a denial is seen, unless it denies nothing', () => {
	expect(isNegative('Ik voel mij niet veilig in mijn straat')).toBe(true);
	expect(isNegative('Er mogen geen auto’s in de straat')).toBe(true);
	expect(isNegative('Komt u wel of niet in het park?')).toBe(false);
	expect(isNegative('Nietjes en paperclips')).toBe(false);
});

test('what is personal comes with “dat zeg ik liever niet”', () => {
	const question = ask('Wat is uw inkomen?', 'number');
	expect(isPersonal(question)).toBe(true);
	expect(adviceOnQuestion(question)).toContain('Dit is persoonlijk. Geef mensen ook “dat zeg ik liever niet”.');
	expect(adviceOnQuestion({ ...question, escapes: ['refused'] })).toEqual([]);
	expect(isPersonal(ask('Hoeveel geld geven wij aan het park uit?', 'number'))).toBe(false);
});

const options = (labels: string[]) => labels.map((label, i) => ({ id: `a${i}`, label }));
const choice = (labels: string[]) => ({ ...ask('Waar komt u?', 'one'), options: options(labels) }) as Answerable;

test('a choice has a way out, and not more answers than a telephone shows', () => {
	expect(adviceOnQuestion(choice(['Park', 'Plein']))).toHaveLength(1);
	expect(adviceOnQuestion(choice(['Park', 'Plein', 'Anders, namelijk']))).toEqual([]);
	expect(adviceOnQuestion({ ...choice(['Park', 'Plein']), escapes: ['unknown'] })).toEqual([]);
	expect(adviceOnQuestion(choice([...'abcdefgh', 'Anders'].map((name) => `Plek ${name}`)))).toHaveLength(1);
});

test('a scale has a word for its middle, a matrix is not too long', () => {
	expect(adviceOnQuestion(ask('Wat vindt u van het park?'))).toHaveLength(1);
	expect(adviceOnQuestion(ask('Wat vindt u van het park?', 'agreement'))).toEqual([]);
	expect(adviceOnQuestion({ ...ask('Welk cijfer geeft u?'), from: 0, to: 10 } as Answerable)).toEqual([]);
	const rows = [...'abcdefg'].map((name) => ({ id: name, label: `Plek ${name}` }));
	expect(adviceOnQuestion({ ...ask('Wat vindt u hiervan?', 'matrix'), rows } as Answerable)).toHaveLength(1);
});

const list = (questions: Answerable[]): Definition => ({
	title: 'Lijst',
	introduction: 'Begin',
	minutes: 5,
	pages: [{ title: 'Pagina', questions }]
});

/** What is said of this question, and of no other, in a list of its own. */
const languageOf = async (question: Answerable) => (await adviceOn(list([question]))).map(({ text }) => text);

test('hard words, long sentences and short forms are named with what to do', async () => {
	expect(await languageOf(ask('Wat vindt u van de implementatie?', 'long'))).toEqual([
		expect.stringMatching(/^“implementatie” is een moeilijk woord. Schrijf bijvoorbeeld “invoering”./)
	]);
	expect(await languageOf(ask('Kent u de GGD?', 'long'))).toEqual([
		expect.stringMatching(/^Niet iedereen kent “GGD”. Schrijf de eerste keer “/)
	]);
	expect(await languageOf(ask('Hoe wordt u door ons geholpen?', 'long'))).toEqual([
		'“wordt u door ons geholpen”: Begin met wie het doet, dan is de zin makkelijker. Schrijf bijvoorbeeld “wij helpen”.'
	]);
	expect(await languageOf(ask('Thans', 'long'))).toEqual([expect.stringMatching(/^“Thans”: dit woord is/i)]);
});

test('too many required questions and a long list are said once, for the whole', async () => {
	const questions = Array.from({ length: 6 }, (_, i) => ({ ...ask(`Wat vindt u van plek ${i}?`, 'long') }));
	expect(await adviceOn(list(questions))).toEqual([]);
	const some = questions.map((question, i) => ({ ...question, required: i < 2 }));
	expect(await adviceOn(list(some))).toEqual([]);
	const required = questions.map((question, i) => ({ ...question, required: i < 3 }));
	expect(await adviceOn(list(required))).toEqual([
		{ text: expect.stringContaining('3 vragen zijn verplicht, van de 6.') }
	]);
	const many = Array.from({ length: 20 }, (_, i) => ask(`Wat vindt u van plek ${i}?`, 'long'));
	expect(await adviceOn(list(many))).toEqual([{ text: expect.stringContaining('duurt ongeveer') }]);
});
