import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers, Definition, Question } from '#lib/questionnaires/definition.ts';
import {
	linesOf,
	merge,
	missingIn,
	pageNumber,
	placeAfter,
	possibleAnswers,
	progressOf,
	questionsOf,
	readPage,
	resumeAt,
	type Values
} from '#lib/questionnaires/engine.ts';
import { everyKind } from '#test/support/questionnaires.ts';

const wijken = [
	{ id: 'w1', name: 'Molenveld' },
	{ id: 'w2', name: 'De Hoven' }
];
const [first, second] = everyKind.pages as [Definition['pages'][0], Definition['pages'][0]];

test('the address of a page is its number and nothing else', () => {
	expect(pageNumber(everyKind, '2')).toBe(2);
	for (const other of ['0', '3', '-1', '1.0', '01', '1e0', ' 1', '', 'constructor', '9'.repeat(400)])
		expect(pageNumber(everyKind, other), other).toBeUndefined();
});

test('the progress counts questions where each page asks one, else pages', () => {
	expect(progressOf(everyKind, 2)).toBe('Pagina 2 van 2');
	const single = { ...everyKind, pages: everyKind.pages.map((page) => ({ ...page, questions: [page.questions[0]!] })) };
	expect(progressOf(single, 1)).toBe('Vraag 1 van 2');
});

test('after the last page comes the check page, and back from the first the introduction', () => {
	expect(placeAfter(everyKind, 1, 'on')).toBe('2');
	expect(placeAfter(everyKind, 2, 'on')).toBe('controle');
	expect(placeAfter(everyKind, 1, 'check')).toBe('controle');
	expect(placeAfter(everyKind, 2, 'back')).toBe('1');
	expect(placeAfter(everyKind, 1, 'back')).toBe('');
});

test('who comes back goes on where nothing was answered yet', () => {
	expect(resumeAt(everyKind, {})).toBe('1');
	expect(resumeAt(everyKind, { leeftijd: 'oud' })).toBe('2');
	expect(resumeAt(everyKind, { leeftijd: 'oud', beter: 'Meer groen' })).toBe('controle');
});

test('all that is wrong on a page is said at once, with the words of the question', () => {
	const values = { cijfer: '6', waar: ['park', 'maan'], beter: 'x'.repeat(201), goed: 'De mensen' };
	const { answers, wrong, missing } = readPage(second, values, wijken);
	expect(wrong.map(({ field }) => field)).toEqual(['cijfer', 'waar', 'beter']);
	expect(wrong[2]!.message).toBe('U gebruikt 201 tekens bij “Wat kan beter?”. Het mogen er 200 zijn.');
	expect(missing).toEqual([]);
	expect(answers).toEqual({ goed: 'De mensen' });
});

test('who chooses “none of these” chooses nothing else', () => {
	const options = [
		{ id: 'park', label: 'Een park' },
		{ id: 'geen', label: 'Geen van deze', alone: true }
	];
	const asked = { id: 'waar', label: 'Waar komt u graag?', hint: '', required: false };
	const page: Definition['pages'][0] = { title: 'Plekken', questions: [{ ...asked, type: 'several', options }] };
	const wrongAt = (waar: string[]) => readPage(page, { waar }, wijken).wrong;
	expect(wrongAt(['geen'])).toEqual([]);
	expect(wrongAt(['park'])).toEqual([]);
	expect(wrongAt(['park', 'geen'])).toEqual([
		{
			field: 'waar',
			message: 'Bij “Waar komt u graag?” koos u “Geen van deze” en ook een ander antwoord. Haal een van de twee weg.'
		}
	]);
});

test('a required question that is left open is missing; one that is not required is not', () => {
	const { missing, wrong, answers } = readPage(first, {}, wijken);
	expect(missing).toEqual([{ field: 'leeftijd', message: 'Kies een antwoord bij “Hoe oud bent u?”.' }]);
	expect(wrong).toEqual([]);
	expect(answers).toEqual({ wijk: '', leeftijd: '' });
});

test('a wijk that does not exist is no answer', () => {
	expect(readPage(first, { wijk: 'w9', leeftijd: 'jong' }, wijken).wrong.map(({ field }) => field)).toEqual(['wijk']);
	expect(readPage(first, { wijk: 'w2', leeftijd: 'jong' }, wijken).wrong).toEqual([]);
});

test('answers of one page leave those of another alone, and what is taken away is gone', () => {
	const before = { leeftijd: 'oud', beter: 'Meer groen', waar: ['park'] };
	expect(merge(before, { beter: '', waar: [], cijfer: '3' })).toEqual({ leeftijd: 'oud', cijfer: '3' });
});

test('an answer is shown in the words of the list', () => {
	const shown = (id: string, answer: Answers[string]) =>
		linesOf(
			questionsOf(everyKind).find((question) => question.id === id)!,
			answer,
			wijken
		);
	expect(shown('wijk', 'w2')).toEqual(['De Hoven']);
	expect(shown('leeftijd', 'oud')).toEqual(['Oud']);
	expect(shown('waar', ['plein', 'park'])).toEqual(['Park', 'Plein']);
	expect(shown('cijfer', '4')).toEqual(['4 (1 is slecht, 5 is goed)']);
	expect(shown('beter', '')).toEqual([]);
});

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const asked = { label: fc.string({ minLength: 1, maxLength: 40 }), hint: fc.constant(''), required: fc.boolean() };
const options = fc.uniqueArray(fc.record({ id: name, label: fc.string({ minLength: 1 }) }), {
	minLength: 2,
	maxLength: 5,
	selector: ({ id }) => id
});
const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
	fc.record({ ...asked, id: name, type: fc.constant('open' as const), maxLength: fc.integer({ min: 50, max: 90 }) }),
	fc.record({ ...asked, id: name, type: fc.constantFrom('one' as const, 'several' as const), options }),
	fc.record({
		...asked,
		id: name,
		type: fc.constant('scale' as const),
		from: fc.constantFrom(0, 1),
		to: fc.integer({ min: 2, max: 10 }),
		fromLabel: fc.constant('slecht'),
		toLabel: fc.constant('goed')
	}),
	fc.record({ ...asked, id: name, type: fc.constant('neighbourhood' as const) })
);
const anyDefinition = fc
	.uniqueArray(anyQuestion, { minLength: 1, maxLength: 9, selector: ({ id }) => id })
	.chain((questions) =>
		fc.integer({ min: 1, max: 4 }).map((pages): Definition => {
			const size = Math.ceil(questions.length / pages);
			const parts = Array.from({ length: pages }, (_, i) => questions.slice(i * size, (i + 1) * size));
			const filled = parts.filter(({ length }) => length).map((part) => ({ title: 'Pagina', questions: part }));
			return { title: 'Lijst', introduction: 'Begin', minutes: 1, pages: filled };
		})
	);
const anyValue = fc.oneof(
	fc.string(),
	fc.array(fc.string()),
	fc.constantFrom('1', '5', 'w1', '\0', ' ', 'x'.repeat(99))
);
const anyValues = fc.dictionary(fc.oneof(name, fc.constantFrom('__proto__', 'constructor', '_to')), anyValue);

test('whatever a browser sends, what is kept is always a possible answer', () => {
	fc.assert(
		fc.property(anyDefinition, anyValues, (definition, values) => {
			for (const page of definition.pages) {
				const { answers, wrong } = readPage(page, values, wijken);
				const again = readPage(page, answers, wijken);
				expect(again.wrong).toEqual([]);
				expect(merge({}, again.answers)).toEqual(merge({}, answers));
				for (const question of page.questions)
					expect(question.id in answers, question.id).toBe(!wrong.some(({ field }) => field === question.id));
			}
		})
	);
});

test('no answers lead to a dead end: each problem names a question that can be answered, and then one can send', () => {
	fc.assert(
		fc.property(anyDefinition, fc.array(anyValues, { maxLength: 4 }), (definition, attempts) => {
			let answers: Answers = {};
			// Someone, or something, sends whatever it likes to whatever page, a few times over.
			for (const values of attempts)
				for (const page of definition.pages) answers = merge(answers, readPage(page, values, wijken).answers);

			// Then a person goes through it, giving each question that is missing the first answer that there is.
			let place = '1';
			for (let steps = 0; place !== 'controle'; steps++) {
				expect(steps, 'each page comes once').toBeLessThan(definition.pages.length);
				const number = pageNumber(definition, place)!;
				const page = definition.pages[number - 1]!;
				const kept = Object.fromEntries(page.questions.map(({ id }) => [id, answers[id] ?? '']));
				const values = answered(page.questions, kept);
				const { wrong, missing, ...reading } = readPage(page, values, wijken);
				expect([...wrong, ...missing]).toEqual([]);
				answers = merge(answers, reading.answers);
				place = placeAfter(definition, number, 'on');
			}
			expect(missingIn(definition, answers)).toEqual([]);
		})
	);
});

const answered = (questions: Question[], kept: Values): Values =>
	Object.fromEntries(
		questions.map((question) => [
			question.id,
			kept[question.id]?.length ? kept[question.id]! : (possibleAnswers(question, wijken)[0] ?? 'Mijn woorden')
		])
	);
