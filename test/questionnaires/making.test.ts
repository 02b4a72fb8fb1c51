import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedIn, isAnswerable, questionsOf, type Definition } from '#lib/questionnaires/definition.ts';
import { parse, printExpression } from '#lib/questionnaires/expressions/expression.ts';
import { fingerprint } from '#lib/questionnaires/fingerprint.ts';
import { askablesOf } from '#lib/questionnaires/making/askable.ts';
import { findSubject, sayCondition, withCondition } from '#lib/questionnaires/making/conditions.ts';
import { copyPage, copyQuestion } from '#lib/questionnaires/making/copying.ts';
import * as draft from '#lib/questionnaires/making/draft.ts';
import { pack, unpack } from '#lib/questionnaires/making/keeping.ts';
import { allKinds, kindGroups, newQuestion } from '#lib/questionnaires/making/kinds.ts';
import { titleOf } from '#lib/questionnaires/making/titles.ts';
import { placed, problemsAt } from '#lib/questionnaires/making/placing.ts';
import { placesFor } from '#lib/questionnaires/making/places.ts';
import { withOptions } from '#lib/questionnaires/making/question.server.ts';
import { putBack, takePage, takeQuestion } from '#lib/questionnaires/making/removing.ts';
import { rowsIn, rowsOf, sourceOf } from '#lib/questionnaires/making/rules.ts';
import { asTyped } from '#lib/questionnaires/making/typing.ts';
import { problemsWith } from '#lib/questionnaires/schema/definition.ts';
import { anyDefinition, wijken } from '#test/support/generated-lists.ts';
import { typed } from '#test/support/making.ts';
import { everyKind } from '#test/support/questionnaires.ts';

const ids = (definition: Definition) => questionsOf(definition).map(({ id }) => id);

test('every kind of question stands in one group to choose from', () => {
	const offered = kindGroups.flatMap(({ kinds }) => kinds);
	expect(offered.toSorted()).toEqual([...allKinds].toSorted());
});

test('what is taken out and put back gives the same list, wherever it stood', () => {
	fc.assert(
		fc.property(anyDefinition, fc.nat(), (before, at) => {
			const all = ids(before);
			const { draft: without, removed } = takeQuestion(before, all[at % all.length]!);
			expect(ids(without)).toHaveLength(all.length - 1);
			expect(fingerprint(putBack(without, removed))).toBe(fingerprint(before));
			expect(putBack(before, removed), 'twice').toEqual(before);
			const page = takePage(before, at % before.pages.length);
			expect(fingerprint(putBack(page.draft, page.removed))).toBe(fingerprint(before));
		})
	);
});

test('a question can go to each place of the list, and only the place changes', () => {
	fc.assert(
		fc.property(anyDefinition, fc.nat(), fc.nat(), (before, which, where) => {
			const all = ids(before);
			const id = all[which % all.length]!;
			const places = placesFor(before, id);
			const [page = 0, position = 0] = places[where % places.length]!.value.split('.').map(Number);
			const moved = draft.moveQuestionTo(before, id, page, position);
			expect(draft.placeOf(moved, id)).toEqual({ index: page, position });
			expect(ids(moved).toSorted()).toEqual(all.toSorted());
			const { index: home, position: place } = draft.placeOf(before, id);
			expect(draft.moveQuestionTo(moved, id, home, place)).toEqual(before);
		})
	);
});

test('a copy is another question, and the copies on a page know each other', () => {
	const page = draft.addQuestion(everyKind, 1, {
		...newQuestion('long', 'Waarom ${cijfer}?'),
		showIf: '${cijfer} < 3 and ${wijk}'
	});
	const copied = copyPage(page, 1);
	expect(new Set(ids(copied)).size).toBe(ids(copied).length);
	const scale = copied.pages[2]!.questions[0]!;
	const last = copied.pages[2]!.questions.at(-1)!;
	expect([last.label, last.showIf]).toEqual([`Waarom \${${scale.id}}?`, `\${${scale.id}} < 3 and \${wijk}`]);
	expect(problemsWith(copied)).toEqual([]);
	expect(ids(copyQuestion(everyKind, 'wijk', 'kopie')).slice(0, 3)).toEqual(['wijk', 'kopie', 'leeftijd']);
});

test('a page is cut in two at a question', () => {
	const cut = draft.splitPage(everyKind, 'beter', 'In uw woorden');
	expect(cut.pages.map(({ title }) => title)).toEqual(['Over u', 'Uw mening', 'In uw woorden']);
	expect(ids(cut)).toEqual(ids(everyKind));
});

test('a question is not typed away: saving what the form shows changes nothing', () => {
	const options = { options: 'Ja\nNee', escape: ['unknown'], required: 'ja' };
	const one = asTyped(newQuestion('one', 'Komt u?'), typed({ label: 'Komt u?', ...options }));
	expect(one).toMatchObject({ label: 'Komt u?', required: true, escapes: ['unknown'] });
	expect(asTyped(one, typed({ label: 'Komt u?', ...options }))).toEqual(one);
	const number = newQuestion('number', 'Hoeveel?');
	const bounded = asTyped(number, typed({ label: 'Hoeveel?', least: '-1,5', most: '10', decimals: '1', unit: 'keer' }));
	expect(bounded).toMatchObject({ least: -1.5, most: 10, decimals: 1, unit: 'keer' });
	expect(asTyped(bounded, typed({ label: 'Hoeveel?' }))).toEqual(number);
});

test('better words at one answer keep it the same answer, with what else it can do', () => {
	const words = { 'label.park': 'Het park', 'alone.plein': 'ja', 'label.plein': '' };
	const { question } = draft.findQuestion(withOptions(everyKind, 'waar', words), 'waar');
	expect(question).toMatchObject({
		options: [
			{ id: 'park', label: 'Het park' },
			{ id: 'plein', label: 'Plein', alone: true }
		]
	});
	expect(withOptions(everyKind, 'beter', words)).toEqual(everyKind);
});

test('a form says what is wrong: a scale with too few names, a condition that cannot be read', () => {
	expect(() => typed({ label: 'Hoe?', to: '5', from: '1', labels: 'Slecht\nGoed' })).toThrow('Geef elke stap een naam');
	expect(() => typed({ label: 'Hoe?', check: '. >' })).toThrow('ontbreekt iets');
	expect(() => typed({ label: '' })).toThrow('Schrijf op wat u vraagt.');
});

const asForm = ({ join, rows }: ReturnType<typeof rowsIn>) =>
	Object.fromEntries([
		['join', join],
		...rows.flatMap((row, i) => Object.entries(row).map(([name, value]) => [`${name}.${i}`, value]))
	]) as Record<string, string>;

test('a condition made of rows is read back as the same rows, and from its text', () => {
	fc.assert(
		fc.property(anyDefinition, fc.infiniteStream(fc.nat()), fc.boolean(), (definition, dice, any) => {
			const roll = (most: number) => dice.next().value! % most;
			const askables = askablesOf(askedIn(definition), wijken);
			if (!askables.length) return;
			const rows = Array.from({ length: 1 + roll(3) }, () => {
				const askable = askables[roll(askables.length)]!;
				const operator = askable.operators[roll(askable.operators.length)]!;
				const counts = askable.isList && (operator === 'more' || operator === 'less');
				const values = counts ? askable.counts : askable.options;
				const alone = operator === 'answered' || operator === 'not-answered';
				return {
					question: askable.name,
					operator,
					value: alone ? '' : values.length ? values[roll(values.length)]!.value : String(roll(9))
				};
			});
			const form = { join: any && rows.length > 1 ? ('any' as const) : ('all' as const), rows };
			const made = sourceOf(rowsIn(asForm(form)), askables);
			if (!('source' in made)) throw new Error(JSON.stringify(made));
			expect(rowsOf(made.source, askables)).toEqual(form);
			const parsed = parse(made.source);
			expect('expression' in parsed && printExpression(parsed.expression)).toBe(made.source);
		})
	);
});

test('rows that are not finished say what to choose', () => {
	const askables = askablesOf(askedIn(everyKind), wijken);
	expect(sourceOf(rowsIn({ 'question.0': 'leeftijd' }), askables)).toEqual({
		problems: [{ field: 'operator.0', message: 'Kies bij regel 1 wat het antwoord moet zijn.' }]
	});
	expect(sourceOf(rowsIn({ 'question.0': 'weg' }), askables)).toHaveProperty('problems');
	expect(sourceOf(rowsIn({}), askables)).toEqual({ source: '' });
	expect(rowsOf('not(${leeftijd}) or ${cijfer} + 1 > 2', askables)).toBeUndefined();
});

test('a condition is said in Dutch, with the words of the answers', () => {
	expect(sayCondition(everyKind, "${leeftijd} = 'oud'")).toBe('als bij “Hoe oud bent u?” is gekozen: Oud');
	expect(sayCondition(everyKind, '${leeftijd} =')).toContain('ontbreekt iets');
});

test('a condition asks only about what comes before, and can be taken away again', () => {
	expect(findSubject(everyKind, 'vraag', 'waar').before.map(({ id }) => id)).toEqual(['wijk', 'leeftijd', 'cijfer']);
	expect(findSubject(everyKind, 'pagina', '2').before.map(({ id }) => id)).toEqual(['wijk', 'leeftijd']);
	for (const [kind, id] of [
		['vraag', 'weg'],
		['pagina', '3'],
		['pagina', '0'],
		['grens', 'q'],
		['iets', 'waar']
	] as const)
		expect(() => findSubject(everyKind, kind, id), `${kind} ${id}`).toThrow();
	const shown = withCondition(everyKind, { kind: 'vraag', id: 'waar' }, '${cijfer} > 2');
	expect(findSubject(shown, 'vraag', 'waar').source).toBe('${cijfer} > 2');
	expect(withCondition(shown, { kind: 'vraag', id: 'waar' }, '')).toEqual(everyKind);
});

test('a problem comes to the place where it is', () => {
	const all = placed(['Schrijf een inleiding.', 'Pagina 1: Leeg.', 'Pagina 2, vraag 3: Kort.']);
	expect([problemsAt(all), problemsAt(all, 0), problemsAt(all, 1, 2), problemsAt(all, 1)]).toEqual([
		['Schrijf een inleiding.'],
		['Leeg.'],
		['Kort.'],
		[]
	]);
});

test('the answers of a preview fit in an address and come back, and anything else gives none', () => {
	fc.assert(
		// No question can have such a name, see schema/parts.ts.
		fc.property(
			fc.dictionary(
				fc.string().filter((name) => !/^(__proto__|prototype|constructor)$/.test(name)),
				fc.oneof(fc.string(), fc.array(fc.string()))
			),
			(answers) => {
				const packed = pack(answers);
				if (packed !== undefined) expect({ ...unpack(packed) }).toEqual({ ...answers });
			}
		)
	);
	fc.assert(fc.property(fc.string(), (text) => typeof unpack(text) === 'object'));
	expect(pack({ a: Array.from({ length: 9000 }, (_, i) => String(i * 7919)) })).toBeUndefined();
	expect(unpack('AAAA')).toEqual({});
});

test('what is not there yet is asked for once', () => {
	const wrongWith = (kind: 'several' | 'morepictures' | 'dilemma') =>
		problemsWith({
			title: 'Het park',
			introduction: 'Denk mee.',
			minutes: 1,
			pages: [{ title: 'Het park', questions: [newQuestion(kind, 'Wat kiest u?')] }]
		});
	const place = 'Pagina 1, vraag 1: ';
	expect(wrongWith('several')).toEqual([`${place}Geef minstens twee antwoorden om uit te kiezen.`]);
	expect(wrongWith('morepictures')).toEqual([`${place}Geef minstens twee antwoorden om uit te kiezen.`]);
	expect(wrongWith('dilemma')).toEqual([`${place}Schrijf op wat de uiteinden van de schaal betekenen.`]);
});

test('a question has a name for its maker, without signs that only the platform reads', () => {
	expect(titleOf(newQuestion('long', 'Waarom koos u ${v12345}?'))).toBe('Waarom koos u …?');
	expect(titleOf(newQuestion('text', 'Nu gaat het over u.')), 'a text has its first words').toBe('Nu gaat het over u.');
	const draft = {
		title: 'Het park',
		introduction: '',
		minutes: 1,
		pages: [{ title: 'Het park', questions: [newQuestion('text', 'Eerst dit.'), newQuestion('date', 'Wanneer?')] }]
	};
	const places = placesFor(draft, questionsOf(draft)[1]!.id).map(({ label }) => label);
	expect(places).toEqual(['Pagina 1: bovenaan', 'Pagina 1: na “Eerst dit.”']);
});

test('who chooses a step of a dilemma for a condition, reads what it means', () => {
	const dilemma = [newQuestion('dilemma', 'Bomen of auto’s?')].filter(isAnswerable);
	const steps = askablesOf(dilemma, []).flatMap(({ options }) => options.map(({ label }) => label));
	expect(steps).toEqual(['1 (Helemaal A)', '2 (Liever A)', '3 (Allebei evenveel)', '4 (Liever B)', '5 (Helemaal B)']);
});
