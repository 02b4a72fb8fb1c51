import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedIn, isAnswerable, questionsOf, type Answerable, type Values } from '#lib/questionnaires/definition.ts';
import { legendOf } from '#lib/questionnaires/entering/legend.ts';
import { readPaper } from '#lib/questionnaires/entering/reading.ts';
import { typedOf, valuesTyped } from '#lib/questionnaires/entering/typed.ts';
import { newQuestion } from '#lib/questionnaires/making/kinds.ts';
import { readAnswer } from '#lib/questionnaires/types/behaviours.ts';
import { nl } from '#lib/questionnaires/words/nl.ts';
import { anyDefinition, anyValues, goodAnswerTo, wijken } from '#test/support/generated-lists.ts';
import { onPaper } from '#test/support/paper-list.ts';

const about = { wijken, words: nl };
const questionAt = (id: string) => askedIn(onPaper).find((one) => one.id === id)!;
const read = (id: string, values: Values | string) => {
	const typed = valuesTyped(questionAt(id), typeof values === 'string' ? { [id]: values } : values, 'Vraag 1');
	return 'problem' in typed ? typed.problem.message : readAnswer(questionAt(id), typed.values, about);
};

test.for([
	['park', '2', { park: 'o2' }],
	['waarom', '1,2', { waarom: ['o1', 'o2'] }],
	['waarom', '1 3', { waarom: ['o1', 'anders'] }],
	['waarom', 'w', { waarom: ['?unknown'] }],
	['cijfer', '7', { cijfer: '7' }],
	['cijfer', 'L', { cijfer: '?refused' }],
	['wijkvraag', '3 -', { 'wijkvraag.o1': 'o3', 'wijkvraag.o2': '' }],
	['wijkvraag', '1w', { 'wijkvraag.o1': 'o1', 'wijkvraag.o2': '?unknown' }],
	['orde', '2 1 -', { orde: ['o2', 'o1'] }],
	['punten', '70 30', { 'punten.o1': '70', 'punten.o2': '30' }],
	['sinds', '1-3-2026', { sinds: '2026-03-01' }],
	['sinds', '01032026', { sinds: '2026-03-01' }],
	['meer', 'w', { meer: 'w' }]
] as const)('at %s one types %s', ([id, typed, answers]) => {
	expect(read(id, typed)).toEqual({ answers: expect.objectContaining(answers) });
});

test.for([
	['park', '3', 'Vraag 1: typ een nummer van 1 tot en met 2.'],
	['park', '1 2', 'Vraag 1: typ één nummer. Staat er meer dan één kruis? Laat het veld dan leeg.'],
	['wijkvraag', '1', 'Vraag 1: typ 2 nummers, één voor elke regel. Typ - bij een lege regel.'],
	['wijkvraag', '1 9', 'Vraag 1: typ een nummer van 1 tot en met 3. Kijk naar regel 2.']
])('at %s, %s is no answer', ([id, typed, message]) => {
	expect(read(id!, typed!)).toBe(message);
});

test('what was read of a paper can be typed again, and is the same', () => {
	fc.assert(
		fc.property(anyDefinition, fc.infiniteStream(fc.nat(1000)), (definition, stream) => {
			const dice = (most: number) => stream.next().value! % most;
			for (const question of questionsOf(definition).filter(isAnswerable)) {
				const answers = answered(question, dice);
				const typed = valuesTyped(question, typedOf(question, answers), 'Vraag 1');
				expect(typed, JSON.stringify(answers)).toHaveProperty('values');
				if ('values' in typed) expect(readAnswer(question, typed.values, about)).toEqual({ answers });
			}
		})
	);
});

function answered(question: Answerable, dice: (most: number) => number) {
	const reading = readAnswer(question, goodAnswerTo(question, dice), about);
	return 'answers' in reading ? reading.answers : {};
}

test('whatever is typed is taken or refused with a sentence at a question', () => {
	fc.assert(
		fc.property(anyDefinition, anyValues, (definition, values) => {
			const { problems, answers } = readPaper(definition, values, about, '2026-03-01');
			for (const { field, message } of problems) {
				expect(message).toMatch(/^[A-Z].*\.$/s);
				expect([...askedIn(definition).map(({ id }) => id), '']).toContain(field);
			}
			expect(answers).toBeTypeOf('object');
		})
	);
});

test('an answer to what was not asked is refused by name, and kept out once staff says that the paper has it', () => {
	const values = { park: '2', waarom: '1' };
	const { problems, doubtful } = readPaper(onPaper, values, about, '2026-03-01');
	expect(problems[0]!.message).toMatch(/^Vraag 2 hoeft niet/);
	expect(doubtful).toEqual(['waarom']);
	const sure = readPaper(onPaper, { ...values, 'waarom.papier': 'ja' }, about, '2026-03-01');
	expect(sure.problems).toEqual([]);
	expect(sure.answers).toEqual({ park: 'o2' });
});

test('who skips a statement on paper, finds “sla over” among the signs', () => {
	const statement = newQuestion('statement', 'Het park is mooi.');
	const signs = [statement].filter(isAnswerable).flatMap((question) => legendOf(question).signs);
	expect(signs.map(({ sign, label }) => `${sign} ${label}`)).toEqual(['1 Eens', '2 Oneens', 'w Sla over']);
});
