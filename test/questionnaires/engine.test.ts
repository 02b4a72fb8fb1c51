import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	askedIn,
	isAnswerable,
	questionsOf,
	type Answers,
	type Definition,
	type Question,
	type Values
} from '#lib/questionnaires/definition.ts';
import { asSeenBy } from '#lib/questionnaires/engine/order.ts';
import { pathOf } from '#lib/questionnaires/engine/path.ts';
import { merge, problemsOf, readScreen, unsendable } from '#lib/questionnaires/engine/reading.ts';
import { screenAt, screensOf } from '#lib/questionnaires/engine/screens.ts';
import { OVERVIEW, placeAfter, progressOf, resumeAt } from '#lib/questionnaires/engine/steps.ts';
import { problemsWith } from '#lib/questionnaires/schema/definition.ts';
import { keysOf, linesOf } from '#lib/questionnaires/types/behaviours.ts';
import { nl } from '#lib/questionnaires/words/nl.ts';
import { anyDefinition, anyValues, goodAnswerTo, wijken } from '#test/support/generated-lists.ts';
import { everyKind } from '#test/support/questionnaires.ts';

const today = '2026-11-22';
const about = { wijken, words: nl };
const [first, second] = everyKind.pages.map(({ questions }) => questions) as [Question[], Question[]];
const read = (questions: Question[], values: Values) => readScreen(questions, values, about);
const path = (definition: Definition, answers: Answers = {}) => pathOf(definition, answers, today);

/** Of one question of this kind, on a page of its own. */
const listOf = (...questions: Question[]): Definition => ({
	...everyKind,
	pages: [{ id: 'p1', title: 'Vragen', questions }]
});
const choice = (id: string, more: Partial<Question> = {}): Question =>
	({
		...{ id, type: 'one', label: `Vraag ${id}`, hint: '', required: false },
		options: [
			{ id: 'ja', label: 'Ja' },
			{ id: 'nee', label: 'Nee' }
		],
		...more
	}) as Question;

test('the address of a screen is its number and nothing else', () => {
	expect(screenAt(everyKind, '2')?.number).toBe(2);
	for (const other of ['0', '3', '-1', '1.0', '01', '1e0', ' 1', '', 'constructor', '9'.repeat(400)])
		expect(screenAt(everyKind, other), other).toBeUndefined();
});

test('the progress counts questions where each screen asks one, else pages', () => {
	expect(progressOf(everyKind, path(everyKind), 2, nl).text).toBe('Pagina 2 van 2');
	expect(progressOf({ ...everyKind, oneAtATime: true }, path({ ...everyKind, oneAtATime: true }), 2, nl).text).toBe(
		'Vraag 2 van 6'
	);
});

test('the progress says “at most” as long as answers still decide what is asked', () => {
	const list = { ...listOf(choice('a'), choice('b', { showIf: "${a} = 'ja'" })), oneAtATime: true };
	expect(progressOf(list, path(list), 1, nl).text).toBe('Vraag 1 van hoogstens 2');
	expect(progressOf(list, path(list, { a: 'ja' }), 2, nl).text).toBe('Vraag 2 van 2');
});

test('after the last screen comes the overview, and back from the first the introduction', () => {
	const after = (number: number, way: 'on' | 'back' | 'check', answers: Answers = { leeftijd: 'oud', cijfer: '4' }) =>
		placeAfter(path(everyKind, answers), number, way);
	expect(after(1, 'on')).toBe('2');
	expect(after(2, 'on')).toBe(OVERVIEW);
	expect(after(1, 'check')).toBe(OVERVIEW);
	expect(after(2, 'back')).toBe('1');
	expect(after(1, 'back')).toBe('');
});

test('who comes back goes on where nothing was answered yet', () => {
	expect(resumeAt(everyKind, {}, today)).toBe('1');
	expect(resumeAt(everyKind, { leeftijd: 'oud' }, today)).toBe('2');
	expect(resumeAt(everyKind, { leeftijd: 'oud', beter: 'Meer groen' }, today)).toBe(OVERVIEW);
});

test('a question that depends on an answer of its own page comes on the next screen', () => {
	const list = listOf(choice('a'), choice('b'), choice('c', { showIf: "${a} = 'ja'" }));
	expect(screensOf(list).map(({ questions }) => questions.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
	expect(path(list, { a: 'ja' }).screens).toHaveLength(2);
	expect(path(list, { a: 'nee' }).screens).toHaveLength(1);
});

test('an answer on a way that was left does not count, and what follows from it neither', () => {
	const list = listOf(
		choice('a'),
		choice('b', { showIf: "${a} = 'ja'" }),
		choice('c', { showIf: "${b} = 'ja'", required: true })
	);
	expect(path(list, { a: 'ja', b: 'ja', c: 'nee' }).answers).toEqual({ a: 'ja', b: 'ja', c: 'nee' });
	expect(path(list, { a: 'nee', b: 'ja', c: 'nee' }).answers).toEqual({ a: 'nee' });
	expect(problemsOf(list, { a: 'nee', b: 'ja' }, nl, today), 'nobody must answer what they are not asked').toEqual([]);
});

test('a check of the maker speaks in the words of the maker', () => {
	const kinderen: Question = {
		id: 'kinderen',
		type: 'number',
		label: 'Kinderen',
		hint: '',
		required: false,
		check: '. <= ${mensen}',
		message: 'Er zijn meer kinderen dan mensen.'
	};
	const list = listOf({ ...kinderen, id: 'mensen', label: 'Mensen', check: '' }, kinderen);
	expect(problemsOf(list, { mensen: '3', kinderen: '4' }, nl, today)).toEqual([
		{ field: 'kinderen', message: 'Er zijn meer kinderen dan mensen.' }
	]);
	expect(problemsOf(list, { mensen: '4', kinderen: '4' }, nl, today)).toEqual([]);
	expect(problemsOf(list, { mensen: '4' }, nl, today), 'nothing is checked where nothing was answered').toEqual([]);
});

test('vragen that wait for each other are named', () => {
	const list = listOf(choice('a', { showIf: "${b} = 'ja'" }), choice('b', { showIf: "${a} = 'ja'" }));
	expect(problemsWith(list)).toContain('Deze vragen wachten op elkaar: “Vraag a”, dan “Vraag b”, dan “Vraag a”.');
});

test('a condition about a question that is not there or comes later is refused, with its place', () => {
	const problems = problemsWith(listOf(choice('a', { showIf: "${b} = 'ja'" }), choice('b', { showIf: "${x} = 'ja'" })));
	expect(problems).toEqual([
		'Pagina 1, vraag 1: Dit hangt af van “Vraag b”, maar die vraag komt later. Zet die vraag eerst.',
		'Pagina 1, vraag 2: De vraag “x” bestaat niet.'
	]);
});

test('a condition about an answer that nobody can choose any more is refused, with its place', () => {
	const about = (showIf: string) => problemsWith(listOf(choice('a'), choice('b', { showIf })));
	const missing = (what: string) => [
		`Pagina 1, vraag 2: Dit hangt af van ${what} bij “Vraag a” dat er niet is. Wijzig de voorwaarde.`
	];
	expect(about("${a} = 'zomaar'")).toEqual(missing('het antwoord “zomaar”'));
	expect(about("not(selected(${a}, 'weg')) or ${a} = 'ja'")).toEqual(missing('het antwoord “weg”'));
	expect(about("'a0123456789' != ${a}"), 'a name that nobody reads').toEqual(missing('een antwoord'));
	expect(about("${a} = '?unknown'"), 'nobody is offered “weet ik niet”').toHaveLength(1);
	expect(about("${a} = 'ja' or ${a} = '' or ${a.other} = 'zomaar'")).not.toContain(missing('het antwoord “zomaar”')[0]);
});

test('all that is wrong on a screen is said at once, with the words of the question', () => {
	const values = { cijfer: '6', waar: ['park', 'maan'], beter: 'x'.repeat(201), goed: 'De mensen' };
	const { answers, wrong, missing } = read(second, values);
	expect(wrong.map(({ field }) => field)).toEqual(['cijfer', 'waar', 'beter']);
	expect(wrong[2]!.message).toBe('U gebruikt 201 tekens bij “Wat kan beter?”. Het mogen er hoogstens 200 zijn.');
	expect(missing).toEqual([]);
	expect(answers).toEqual({ goed: 'De mensen' });
});

test('each field with a wrong number of points or a wrong place is named, with a link of its own', () => {
	const options = ['a', 'b', 'c'].map((id) => ({ id, label: `Optie ${id}` }));
	const asked = { label: 'Wat telt?', hint: '', required: true, options };
	const values = {
		'punten.a': 'veel',
		'punten.b': '-1',
		'punten.c': '3',
		'rang.a': 'eerst',
		'rang.b': '1',
		'rang.c': '9'
	};
	const { wrong } = read(
		[
			{ ...asked, id: 'punten', type: 'points', total: 10 },
			{ ...asked, id: 'rang', type: 'ranking' }
		],
		values
	);
	expect(wrong.map(({ field }) => field)).toEqual(['punten.a', 'punten.b', 'rang.a', 'rang.c']);
	expect(wrong[1]!.message).toBe('Vul een heel getal in bij “Optie b”, zoals 12.');
});

test('a required question that is left open is missing; one that is not required is not', () => {
	const { missing, wrong, answers } = read(first, {});
	expect(missing).toEqual([{ field: 'leeftijd', message: 'Kies een antwoord bij “Hoe oud bent u?”.' }]);
	expect(wrong).toEqual([]);
	expect(answers).toEqual({ wijk: '', leeftijd: '' });
});

test('answers of one screen leave those of another alone, and what is taken away is gone', () => {
	const before = { leeftijd: 'oud', beter: 'Meer groen', waar: ['park'] };
	expect(merge(before, { beter: '', waar: [], cijfer: '3' })).toEqual({ leeftijd: 'oud', cijfer: '3' });
});

test('an answer is shown in the words of the list', () => {
	const shown = (id: string, answer: Answers[string]) =>
		linesOf(
			questionsOf(everyKind).find((question) => question.id === id)!,
			{ [id]: answer },
			about
		);
	expect(shown('wijk', 'w2')).toEqual(['De Hoven']);
	expect(shown('leeftijd', 'oud')).toEqual(['Oud']);
	expect(shown('waar', ['plein', 'park'])).toEqual(['Park', 'Plein']);
	expect(shown('cijfer', '4')).toEqual(['4 (1 is slecht, 5 is goed)']);
	expect(shown('beter', '')).toEqual([]);
});

test('each visitor sees shuffled options in one order of their own, with “anders” last', () => {
	const options = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, label: id, other: id === 'c' }));
	const question = choice('q', { options, shuffled: true } as Partial<Question>);
	const seen = (seed: string) =>
		(asSeenBy(question, seed) as { options: { id: string }[] }).options.map(({ id }) => id);
	expect(seen('anna')).toEqual(seen('anna'));
	expect(seen('anna').at(-1)).toBe('c');
	expect(new Set(['anna', 'bob', 'cas', 'dee', 'eva'].map((seed) => seen(seed).join())).size).toBeGreaterThan(2);
	expect(seen('anna').toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

const runs = { numRuns: 300 };

test('whatever a browser sends, what is kept is always a possible answer', () => {
	fc.assert(
		fc.property(anyDefinition, anyValues, (definition, values) => {
			const { answers, wrong } = read(questionsOf(definition), values);
			const again = read(questionsOf(definition), answers);
			expect(
				again.wrong.filter(({ field }) => !wrong.some((one) => one.field.split('.')[0] === field.split('.')[0]))
			).toEqual([]);
			expect(merge({}, again.answers)).toEqual(merge({}, answers));
			for (const question of askedIn(definition)) {
				const isWrong = wrong.some(({ field }) => field.split('.')[0] === question.id);
				expect(
					keysOf(question).some((key) => key in answers),
					question.id
				).toBe(!isWrong);
			}
		}),
		runs
	);
});

test('there is one way for each set of answers: going it again with the answers that count changes nothing', () => {
	fc.assert(
		fc.property(anyDefinition, anyValues, (definition, values) => {
			const { answers } = read(questionsOf(definition), values);
			const once = path(definition, merge({}, answers));
			const again = path(definition, once.answers);
			expect(again.answers).toEqual(once.answers);
			expect([...again.asked]).toEqual([...once.asked]);
		}),
		runs
	);
});

test('no answers lead to a dead end: each screen can be answered, each step leads on, and then one can send', () => {
	fc.assert(
		fc.property(anyDefinition, fc.array(anyValues, { maxLength: 3 }), fc.nat(), (definition, attempts, seed) => {
			expect(problemsWith(definition).filter((problem) => /wachten|later|bestaat/.test(problem))).toEqual([]);
			let answers: Answers = {};
			// Someone, or something, sends whatever it likes to whatever screen, a few times over.
			for (const values of attempts)
				for (const { questions } of screensOf(definition)) {
					const asked = questions.filter(({ id }) => path(definition, answers).asked.has(id));
					answers = merge(answers, read(asked, values).answers);
				}
			// Then a person goes through it, and answers what is asked.
			let roll = seed;
			const dice = (most: number) => (roll = (roll * 1103515245 + 12345) % 2147483648) % most;
			let place = path(definition, answers).screens[0]
				? String(path(definition, answers).screens[0]!.number)
				: OVERVIEW;
			for (let steps = 0; place !== OVERVIEW; steps++) {
				expect(steps, 'each screen comes once').toBeLessThan(screensOf(definition).length);
				const { number } = screenAt(definition, place)!;
				const asked = path(definition, answers).screens.find((screen) => screen.number === number)!.questions;
				const values = Object.assign({}, ...asked.filter(isAnswerable).map((question) => goodAnswerTo(question, dice)));
				const { wrong, missing, ...reading } = read(asked, values);
				expect([...wrong, ...missing]).toEqual([]);
				answers = merge(answers, reading.answers);
				place = placeAfter(path(definition, answers), number, 'on');
			}
			const left = unsendable(definition, answers, nl, today);
			const isEmpty = !Object.keys(path(definition, answers).answers).length;
			expect(left).toEqual(isEmpty ? [{ field: '', message: nl.nothingYet }] : []);
		}),
		runs
	);
});
