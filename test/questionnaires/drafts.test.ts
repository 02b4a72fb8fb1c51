import { expect, test } from 'vitest';
import { problemsWith } from '#lib/questionnaires/schema/definition.ts';
import * as draft from '#lib/questionnaires/making/draft.ts';
import { optionsFrom } from '#lib/questionnaires/making/options.ts';
import { asTyped } from '#lib/questionnaires/making/typing.ts';
import { typed as asForm } from '#test/support/making.ts';
import { questionsOf } from '#lib/questionnaires/definition.ts';
import { newQuestion } from '#lib/questionnaires/making/kinds.ts';
import { fingerprint } from '#lib/questionnaires/fingerprint.ts';
import { everyKind } from '#test/support/questionnaires.ts';

const names = (definition: typeof everyKind) => definition.pages.map(({ questions }) => questions.map(({ id }) => id));

test('a list that asks something of each kind can be published', () => {
	expect(problemsWith(everyKind)).toEqual([]);
});

test('what is not finished is named with its place', () => {
	const empty = draft.addPage(draft.emptyDraft('Nieuw'), 'Nog een');
	const choice = draft.addQuestion(empty, 1, newQuestion('one', 'Wat kiest u?'));
	expect(problemsWith(choice)).toEqual([
		'Schrijf een inleiding.',
		'Pagina 1: Zet hier minstens één vraag, of haal de pagina weg.',
		'Pagina 2, vraag 1: Geef minstens twee antwoorden om uit te kiezen.'
	]);
});

test('a question moves up and down, also to another page, and never falls off', () => {
	const down = draft.moveQuestion(everyKind, 'leeftijd', 'down');
	expect(names(down)).toEqual([['wijk'], ['leeftijd', 'cijfer', 'waar', 'beter', 'goed']]);
	expect(names(draft.moveQuestion(down, 'leeftijd', 'up'))).toEqual(names(everyKind));
	expect(names(draft.moveQuestion(everyKind, 'beter', 'up'))[1]).toEqual(['cijfer', 'beter', 'waar', 'goed']);
	expect(draft.moveQuestion(everyKind, 'wijk', 'up')).toEqual(everyKind);
	expect(draft.moveQuestion(everyKind, 'goed', 'down')).toEqual(everyKind);
});

test('pages move and go, and what is not there cannot be changed', () => {
	expect(draft.movePage(everyKind, 0, 'down').pages.map(({ title }) => title)).toEqual(['Uw mening', 'Over u']);
	expect(draft.movePage(everyKind, 0, 'up')).toEqual(everyKind);
	expect(draft.removePage(everyKind, 0).pages).toHaveLength(1);
	for (const index of [-1, 2, NaN, 1.5])
		expect(() => draft.removePage(everyKind, index)).toThrow(expect.objectContaining({ status: 404 }));
	expect(() => draft.removeQuestion(everyKind, 'weg')).toThrow(expect.objectContaining({ status: 404 }));
});

test('the same words of an answer keep their name, other words are another answer', () => {
	const known = [
		{ id: 'a', label: 'Ja' },
		{ id: 'b', label: 'Nee' }
	];
	const options = optionsFrom(' Nee \n\nJa, vaak\nNee\nJa', known);
	expect(options.map(({ label }) => label)).toEqual(['Nee', 'Ja, vaak', 'Ja']);
	expect(options.map(({ id }) => id)).toEqual(['b', expect.stringMatching(/^a[0-9a-f]{10}$/), 'a']);
});

test('a changed question keeps its name and its kind', () => {
	const { question } = draft.findQuestion(everyKind, 'cijfer');
	const input = { label: 'Welk rapportcijfer?', options: 'Ja\nNee', to: '10', fromLabel: 'laag', toLabel: 'hoog' };
	const typed = asTyped(question, asForm(input));
	expect(typed).toMatchObject({ id: 'cijfer', type: 'scale', from: 1, to: 10, label: 'Welk rapportcijfer?' });
	expect(questionsOf(draft.changeQuestion(everyKind, typed))).toContainEqual(typed);
});

test('the fingerprint follows from what is asked, not from how a database orders it', () => {
	const { title, ...rest } = everyKind;
	expect(fingerprint({ ...rest, title })).toBe(fingerprint(everyKind));
	expect(fingerprint({ ...everyKind, minutes: 4 })).not.toBe(fingerprint(everyKind));
});
