import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	isAnswerable,
	questionsOf,
	type Answerable,
	type Answers,
	type Values
} from '#lib/questionnaires/definition.ts';
import { merge, readScreen } from '#lib/questionnaires/engine/reading.ts';
import { problemsWith } from '#lib/questionnaires/schema/definition.ts';
import { linesOf, readAnswer } from '#lib/questionnaires/types/behaviours.ts';
import { nl } from '#lib/questionnaires/words/nl.ts';
import type { FormState } from '#lib/ui/form-state.ts';
import { everyType } from '#test/support/every-type.ts';
import { anyDefinition, anyValues, goodAnswerTo, wijken } from '#test/support/generated-lists.ts';
import { fieldOf, valuesIn } from '#test/support/rendered.ts';

const about = { wijken, words: nl };
const questions = questionsOf(everyType);
const asked = questions.filter(isAnswerable);
const comeBack = (problems: FormState['problems'], values: FormState['values'] = {}): FormState => ({
	action: '',
	values,
	problems
});

test('a vragenlijst of every type has every type', () => {
	expect(new Set(questions.map(({ type }) => type)).size).toBe(16);
	expect(problemsWith(everyType)).toEqual([]);
});

test.for(asked)('$type ($id): each control has a name that is read aloud', (question) => {
	const { page } = fieldOf(question);
	for (const control of page.querySelectorAll('input:not([type=hidden]), select, textarea')) {
		const label = page.querySelector(`label[for="${control.id}"]`);
		expect((control.getAttribute('aria-label') ?? label?.text ?? '').trim(), control.outerHTML).not.toBe('');
	}
});

test.for(asked)('$type ($id): each id is there once, and whatever points to one finds it', (question) => {
	for (const form of [null, comeBack(problemsOf(question))]) {
		const { page } = fieldOf(question, {}, form);
		const ids = page.querySelectorAll('[id]').map(({ id }) => id);
		expect(ids).toEqual([...new Set(ids)]);
		for (const element of page.querySelectorAll('[aria-describedby], label[for]'))
			for (const id of (element.getAttribute('aria-describedby') ?? element.getAttribute('for'))!.split(' '))
				expect(ids, element.outerHTML).toContain(id);
	}
});

test.for(asked)('$type ($id): who follows “Wijzig” comes to the question', (question) => {
	if (question.type === 'matrix') return;
	expect(fieldOf(question).page.querySelector(`[id="${question.id}"]`)).not.toBeNull();
});

test.for(asked)(
	'$type ($id): a problem stands before the field, is tied to it, and its link leads to a field',
	(question) => {
		for (const { field, message } of problemsOf(question)) {
			const { page, html } = fieldOf(question, {}, comeBack([{ field, message }]));
			const target = page.querySelector(`[id="${field}"]`)!;
			expect(['INPUT', 'SELECT', 'TEXTAREA']).toContain(target.tagName);
			expect(html.indexOf(message)).toBeGreaterThan(-1);
			expect(html.indexOf(message)).toBeLessThan(html.indexOf(`id="${field}"`));
			const holder = [target, target.closest('fieldset')].find((one) =>
				one?.getAttribute('aria-describedby')?.includes('-fout')
			);
			expect(holder, message).toBeDefined();
		}
	}
);

test.for(asked)('$type ($id): what must be answered says so, and no browser keeps it back', (question) => {
	const { html } = fieldOf(question);
	expect(html).not.toMatch(/\srequired[\s>=]|\sdisabled[\s>=]|\sstyle=|\son\w+=/);
	expect(html.includes(nl.notRequired)).toBe(!question.required);
});

test.for(asked)('$type ($id): the question is not required and says so', (question) => {
	expect(fieldOf({ ...question, required: false }).html).toContain(nl.notRequired);
});

test('one choice is a radiogroup, and each row of a matrix is one', () => {
	const groups = (id: string) =>
		fieldOf(asked.find((question) => question.id === id)!)
			.page.querySelectorAll('[role=radiogroup]')
			.map((group) => group.querySelector('legend')!.text);
	for (const id of ['een', 'janee', 'stelling', 'beelden', 'wijk', 'cijfer', 'gezicht', 'dilemma'])
		expect(groups(id), id).toHaveLength(1);
	expect(groups('tabel')).toEqual(['Er is genoeg groen.', 'Het is er schoon.', 'Buren helpen elkaar.']);
});

test('the places between A and B have words', () => {
	const { page } = fieldOf(asked.find(({ id }) => id === 'dilemma')!);
	expect(page.querySelectorAll('label').map(({ text }) => text.trim())).toEqual([
		'Helemaal A',
		'Liever A',
		'Allebei evenveel',
		'Liever B',
		'Helemaal B'
	]);
});

test('what is typed does not look like a figure of the results', () => {
	for (const question of asked)
		for (const control of fieldOf(question).page.querySelectorAll('input, select, textarea'))
			expect(control.classList.value, question.id).not.toContain('number');
});

test('a choice between A and B, and a step with a name, are shown in the words that were chosen from', () => {
	const shown = (id: string, answer: string) =>
		linesOf(
			asked.find((question) => question.id === id)!,
			{ [id]: answer },
			about
		);
	expect(['1', '2', '3', '4', '5'].map((step) => shown('dilemma', step)[0])).toEqual([
		'Helemaal A: Meer bomen, en minder plek voor auto’s',
		'Liever A: Meer bomen, en minder plek voor auto’s',
		'Allebei evenveel',
		'Liever B: Meer plek voor auto’s, en minder bomen',
		'Helemaal B: Meer plek voor auto’s, en minder bomen'
	]);
	expect(shown('stappen', '2')).toEqual(['Oneens']);
	expect(shown('gezicht', '5')).toEqual(['Heel goed']);
	expect(shown('vijf', '2')).toEqual(['2 (1 is heel onveilig, 5 is heel veilig)']);
	expect(shown('dilemma', '?unknown')).toEqual(['Weet ik niet']);
});

test('who does not know at a statement skips it', () => {
	const statement = asked.find(({ id }) => id === 'stelling')!;
	expect(fieldOf(statement).html).toContain('Sla over');
	expect(readAnswer(statement, { stelling: '?unknown' }, about)).toEqual({ answers: { stelling: '?unknown' } });
});

test('who chose an answer that may be left open, can take it back', () => {
	for (const id of ['een', 'wijk', 'cijfer', 'gezicht']) {
		const question = asked.find((one) => one.id === id)!;
		const first = fieldOf(question).page.querySelector('input')!.getAttribute('value')!;
		const chosen = fieldOf({ ...question, required: false }, { [id]: first });
		expect(chosen.page.querySelector(`input[name="${id}"][value=""]`), id).not.toBeNull();
		expect(readScreen([question], { [id]: '' }, about).answers[id], id).toBe('');
		expect(fieldOf({ ...question, required: false }).html).not.toContain(nl.noAnswer);
		expect(fieldOf(question, { [id]: first }).html).not.toContain(nl.noAnswer);
	}
});

test('who only writes at “anders, namelijk” chooses it', () => {
	for (const id of ['een', 'meer']) {
		const question = asked.find((one) => one.id === id)!;
		const { answers } = readScreen([question], { [`${id}.other`]: 'Met de step' }, about);
		expect([answers[id]].flat()).toEqual(['anders']);
		expect(answers[`${id}.other`]).toBe('Met de step');
	}
});

test('only what goes quicker with a script asks for one', () => {
	const scripted = asked.filter((question) => fieldOf(question).head.includes('<script')).map(({ id }) => id);
	expect(scripted).toEqual(['krap', 'volgorde', 'punten']);
});

test('answers of every type survive a round trip through the form', () => {
	fc.assert(
		fc.property(anyDefinition, fc.infiniteStream(fc.nat({ max: 9999 })), (definition, stream) => {
			for (const question of questionsOf(definition).filter(isAnswerable)) {
				const dice = (most: number) => stream.next().value! % most;
				const { answers } = readScreen([question], goodAnswerTo(question, dice), about);
				expect(sentFrom(question, answers)).toEqual(merge({}, answers));
			}
		}),
		{ numRuns: 60 }
	);
});

test('whatever was typed stands there again when the form comes back', () => {
	fc.assert(
		fc.property(anyDefinition, anyValues, (definition, sent) => {
			for (const question of questionsOf(definition).filter(isAnswerable)) {
				const values = whatABrowserSends(question, sent);
				const before = readScreen([question], values, about);
				const again = valuesIn(fieldOf(question, { [question.id]: 'kept' }, comeBack([], values)).html);
				if (!before.wrong.length) expect(readScreen([question], again, about).answers).toEqual(before.answers);
			}
		}),
		{ numRuns: 60 }
	);
});

test.for(asked)('$type ($id): what can be said in its place survives as well', (question) => {
	for (const escape of question.escapes ?? []) {
		const { answers } = readScreen(
			[question],
			{ [question.id]: `?${escape}`, ...rowsWith(question, `?${escape}`) },
			about
		);
		expect(sentFrom(question, answers)).toEqual(merge({}, answers));
		expect(JSON.stringify(answers)).toContain(`?${escape}`);
	}
});

/** What is read when these answers are shown in a form, and sent again. */
const sentFrom = (question: Answerable, answers: Answers) =>
	merge({}, readScreen([question], valuesIn(fieldOf(question, answers).html), about).answers);

const rowsWith = (question: Answerable, value: string) =>
	question.type === 'matrix' ? Object.fromEntries(question.rows.map(({ id }) => [`${question.id}.${id}`, value])) : {};

/** All that this platform can find wrong here: nothing filled in, and nonsense in each field. */
function problemsOf(question: Answerable) {
	const { wrong, missing } = readScreen([question], {}, about);
	const nonsense = namesIn(question).flatMap(
		(name) => readScreen([question], { [name]: 'x'.repeat(5001) }, about).wrong
	);
	return [...wrong, ...missing, ...nonsense];
}

const namesIn = (question: Answerable) =>
	fieldOf(question)
		.page.querySelectorAll('input:not([type=file]), select, textarea')
		.map((field) => field.getAttribute('name')!);

/** Of what was sent, what these fields can send: any text where one types, else only what stands there to choose. */
function whatABrowserSends(question: Answerable, sent: Values): Values {
	const { page } = fieldOf(question);
	const possible = (name: string, value: string) =>
		page.querySelectorAll(`[name="${name}"]`).some((field) => {
			if (field.tagName === 'SELECT')
				return field.querySelectorAll('option').some((option) => option.getAttribute('value') === value);
			const isTicked = ['radio', 'checkbox'].includes(field.getAttribute('type') ?? '');
			return isTicked ? field.getAttribute('value') === value : field.getAttribute('type') !== 'hidden';
		});
	const order = page.querySelectorAll('input').map((field) => field.getAttribute('value') ?? '');
	return Object.fromEntries(
		Object.entries(sent).flatMap(([name, value]) => {
			const all = [...new Set([value].flat())].filter((one) => possible(name, one));
			const sorted = all.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
			// Only checkboxes send more under one name.
			return all.length ? [[name, question.type === 'several' ? sorted : all[0]!]] : [];
		})
	);
}
