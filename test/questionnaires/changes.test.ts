import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsOf, type Definition, type Question } from '#lib/questionnaires/definition.ts';
import { fingerprint } from '#lib/questionnaires/fingerprint.ts';
import { classOf, compareDefinitions } from '#lib/questionnaires/making/changes.ts';
import { changeQuestion, moveQuestionTo, placeOf } from '#lib/questionnaires/making/draft.ts';
import { anyDefinition } from '#test/support/generated-lists.ts';
import { everyKind } from '#test/support/questionnaires.ts';

const change = (before: Definition, after: Definition) => classOf(compareDefinitions(before, after));
const questionIn = (id: string) => questionsOf(everyKind).find((question) => question.id === id)!;
const changed = <Q extends Question>(id: string, other: Partial<Q>) =>
	change(everyKind, changeQuestion(everyKind, { ...questionIn(id), ...other } as Question));

test('any two definitions have a class, and only equal ones have none', () => {
	fc.assert(
		fc.property(anyDefinition, anyDefinition, (before, after) => {
			expect(change(before, after) === undefined).toBe(fingerprint(before) === fingerprint(after));
			expect(change(before, structuredClone(before))).toBeUndefined();
		})
	);
});

test('another order, other words and another look change the text only', () => {
	fc.assert(
		fc.property(anyDefinition, fc.nat(), (before, turn) => {
			const pages = before.pages.map((page) => ({
				...page,
				title: `${page.title}.`,
				questions: page.questions.map((question) =>
					'options' in question
						? { ...question, options: turned(question.options, turn), shuffled: true }
						: { ...question, label: `${question.label}.` }
				)
			}));
			expect(['text', undefined]).toContain(change(before, { ...before, pages }));
		})
	);
});

const turned = <T>(list: T[], turn: number) => [
	...list.slice(turn % list.length),
	...list.slice(0, turn % list.length)
];

test('a question more adds, a question less breaks, a question elsewhere is text', () => {
	fc.assert(
		fc.property(anyDefinition, fc.nat(), (before, at) => {
			const asked = questionsOf(before).filter(({ type }) => type !== 'text');
			const gone = asked[at % Math.max(1, asked.length)];
			if (!gone) return;
			const without = {
				...before,
				pages: before.pages.map((page) => ({ ...page, questions: page.questions.filter((one) => one !== gone) }))
			};
			expect(change(before, without)).toBe('breaks');
			expect(change(without, before)).toBe('adds');
			const { index } = placeOf(before, gone.id);
			expect(['text', undefined]).toContain(change(before, moveQuestionTo(before, gone.id, index, 0)));
		})
	);
});

test('an answer that goes breaks, one that comes adds, and both are said with their words', () => {
	const question = questionIn('waar');
	if (!('options' in question)) throw new Error('a choice');
	const [park, plein] = question.options;
	const fewer = changeQuestion(everyKind, { ...question, options: [park!] } as Question);
	const more = changeQuestion(everyKind, {
		...question,
		options: [park!, plein!, { id: 'bos', label: 'Bos' }]
	} as Question);
	expect(compareDefinitions(everyKind, fewer)).toEqual([
		{ kind: 'breaks', text: 'Het antwoord “Plein” bij “Waar komt u?” is weg.', question: 'waar', option: 'plein' }
	]);
	expect(compareDefinitions(everyKind, more)).toEqual([
		{ kind: 'adds', text: 'Het antwoord “Bos” bij “Waar komt u?” is nieuw.' }
	]);
});

test('another type breaks, and so does a bound that shuts earlier answers out', () => {
	const { id, label } = questionIn('beter');
	const other: Question = { id, label, hint: '', required: false, type: 'postcode' };
	expect(change(everyKind, changeQuestion(everyKind, other))).toBe('breaks');
	expect(changed('beter', { maxLength: 100 })).toBe('breaks');
	expect(changed('beter', { maxLength: 500 })).toBe('adds');
	expect(changed('cijfer', { to: 10 })).toBe('breaks');
	expect(changed('cijfer', { fromLabel: 'heel slecht' })).toBe('text');
	expect(changed('waar', { atMost: 1 })).toBe('breaks');
	expect(changed('waar', { escapes: ['unknown'] })).toBe('adds');
	expect(changed('waar', { required: true })).toBe('adds');
	expect(changed('waar', { showIf: "${leeftijd} = 'oud'" })).toBe('adds');
	expect(change(everyKind, { ...everyKind, introduction: 'Anders' })).toBe('text');
});

test('what a database does to the order of keys is no change', () => {
	const quotas = [{ id: 'q1', if: '', most: 10, message: 'Genoeg' }];
	const turnedKeys = [{ message: 'Genoeg', most: 10, if: '', id: 'q1' }];
	expect(change({ ...everyKind, quotas }, { ...everyKind, quotas: turnedKeys })).toBeUndefined();
	expect(change(everyKind, { ...everyKind, quotas })).toBe('adds');
});
