import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newOnceKey } from '#lib/once/key.ts';
import type { Definition } from '#lib/questionnaires/definition.ts';
import { readJson } from '#lib/questionnaires/exchange/bounded-json.ts';
import { createImported } from '#lib/questionnaires/exchange/importing.server.ts';
import { writeOwn } from '#lib/questionnaires/exchange/own/own.ts';
import { inShort } from '#lib/questionnaires/exchange/report.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { notesOf, questionsIn, read } from '#test/support/exchange.ts';
import { anyDefinition } from '#test/support/generated-lists.ts';
import { join } from '#test/support/people.ts';
import { everyKind } from '#test/support/questionnaires.ts';

const form = (elements: object[], more: object = {}) =>
	read(JSON.stringify({ title: 'Uw buurt', pages: [{ name: 'een', title: 'Een', elements }], ...more }));

const choices = ['park', { value: 'plein', text: 'Het plein' }];

test('each type of SurveyJS becomes a question of ours', () => {
	const typed = (type: string, more: object = {}) => questionsIn(form([{ type, name: 'q', ...more }]));
	expect(typed('text')).toMatchObject([{ type: 'open', short: true }]);
	expect(typed('text', { inputType: 'number', min: 1, max: 9, step: 1 })).toMatchObject([
		{ type: 'number', least: 1, most: 9, decimals: 0 }
	]);
	expect(typed('text', { inputType: 'email' })).toMatchObject([{ type: 'email' }]);
	expect(typed('text', { inputType: 'date', min: '2020-01-01' })).toMatchObject([
		{ type: 'date', earliest: '2020-01-01' }
	]);
	expect(typed('comment', { maxLength: 300 })).toMatchObject([{ type: 'open', maxLength: 300 }]);
	for (const type of ['radiogroup', 'dropdown', 'imagepicker'])
		expect(typed(type, { choices })).toMatchObject([{ type: 'one' }]);
	for (const type of ['checkbox', 'tagbox'])
		expect(
			typed(type, { choices, hasNone: true, showOtherItem: true, choicesOrder: 'random', maxSelectedChoices: 2 })
		).toMatchObject([
			{
				type: 'several',
				shuffled: true,
				atMost: 2,
				options: [{ label: 'park' }, { label: 'Het plein' }, { other: true }, { alone: true }]
			}
		]);
	expect(typed('boolean')).toMatchObject([{ type: 'one', look: 'yesno' }]);
	expect(typed('rating', { rateMax: 10 })).toMatchObject([{ type: 'scale', from: 1, to: 10 }]);
	expect(typed('rating', { rateType: 'smileys' })).toMatchObject([{ type: 'scale', look: 'faces' }]);
	expect(typed('ranking', { choices })).toMatchObject([{ type: 'ranking' }]);
	expect(typed('matrix', { rows: ['a', 'b'], columns: ['x', 'y'] })).toMatchObject([{ type: 'matrix' }]);
	expect(typed('matrix', { rows: ['a', 'b'], columns: ['x', 'y'], cellType: 'checkbox' })).toMatchObject([
		{ type: 'several' },
		{ type: 'several' }
	]);
	const columns = [
		{ name: 'x', cellType: 'text' },
		{ name: 'y', cellType: 'radiogroup', choices }
	];
	expect(typed('matrixdropdown', { rows: ['a', 'b'], columns }).map(({ type }) => type)).toEqual([
		'open',
		'one',
		'open',
		'one'
	]);
	expect(typed('matrixdynamic', { columns }).map(({ type }) => type)).toEqual(['open', 'one']);
	expect(
		typed('multipletext', { items: [{ name: 'x' }, { name: 'y', inputType: 'number' }] }).map(({ type }) => type)
	).toEqual(['open', 'number']);
	expect(typed('file', { allowMultiple: true, maxFiles: 3, acceptedTypes: 'image/*' })).toMatchObject([
		{ type: 'file', most: 3, photosOnly: true }
	]);
	expect(typed('html', { html: '<p>Dag <b>allen</b></p>' })).toMatchObject([{ type: 'text', text: 'Dag **allen**' }]);
});

test('their conditions become ours', () => {
	const conditions = [
		"{Waar} contains 'park' and {leeftijd} >= 18",
		"{Waar} anyof ['park', 'plein']",
		'{weet} = true',
		'{weet} = false or {leeftijd} empty',
		"{tabel.a} <> 'x'",
		'{Waar-Comment} notempty',
		'!({leeftijd} < 5)'
	];
	const imported = form([
		{ type: 'checkbox', name: 'Waar', choices, hasOther: true },
		{ type: 'text', name: 'leeftijd', inputType: 'number' },
		{ type: 'boolean', name: 'weet' },
		{ type: 'matrix', name: 'tabel', rows: ['a', 'b'], columns: ['x', 'y'] },
		...conditions.map((visibleIf, i) => ({ type: 'comment', name: `q${i}`, visibleIf }))
	]);
	expect(
		questionsIn(imported)
			.slice(4)
			.map(({ showIf }) => showIf)
	).toEqual([
		"selected(${waar}, 'park') and ${leeftijd} >= 18",
		"selected(${waar}, 'park') or selected(${waar}, 'plein')",
		"${weet} = 'true'",
		"${weet} = 'false' or ${leeftijd} = ''",
		"not(${tabel.a} = 'x')",
		"${waar.other} != ''",
		'not(${leeftijd} < 5)'
	]);
});

test('panels, languages, earlier answers and what cannot come along', () => {
	const imported = form([
		{
			type: 'panel',
			name: 'p',
			title: 'Kop',
			visibleIf: '{n} notempty',
			elements: [{ type: 'text', name: 'n2', title: { default: 'Name of {n}?', nl: 'Hoe heet {n}?' } }]
		},
		{ type: 'text', name: 'n', title: 'Naam' },
		{ type: 'paneldynamic', name: 'd', templateElements: [{ type: 'text', name: 'kind' }] },
		{ type: 'signaturepad', name: 'krabbel' },
		{ type: 'expression', name: 'som', expression: '{n} + 1' },
		{ type: 'dropdown', name: 'land', choicesByUrl: { url: 'https://voorbeeld.example' } },
		{ type: 'text', name: 'soms', requiredIf: "{n} = 'x'" },
		{ type: 'hologram', name: 'nieuw' }
	]);
	expect(questionsIn(imported).map(({ type, label }) => [type, label])).toEqual([
		['text', ''],
		['open', 'Hoe heet …?'],
		['open', 'Naam'],
		['open', 'kind'],
		['one', 'land'],
		['open', 'soms']
	]);
	for (const name of ['n2', 'kind', 'krabbel', 'som', 'land', 'soms', 'nieuw'])
		expect(notesOf(imported, name)).not.toEqual([]);
	expect(inShort(imported.report)).toBe('9 vragen gelezen: 1 overgenomen, 5 aangepast, 3 kunnen niet mee.');
});

test('our own file comes back the same, and says when somebody changed it', () => {
	fc.assert(
		fc.property(anyDefinition, (definition) => {
			const { definition: back, report } = read(writeOwn(definition));
			expect(back).toEqual(JSON.parse(JSON.stringify(definition)));
			expect(report.notes).toEqual([]);
		})
	);
	const changed = read(writeOwn(everyKind).replace('"title": "Uw buurt"', '"title": "Uw wijk"'));
	expect(changed.report.notes).toEqual(['Dit bestand is gewijzigd nadat het is gedownload.']);
	expect(changed.definition.title).toBe('Uw wijk');
});

test('of our own file only the pictures stay behind, and nobody is said to have changed it', () => {
	const options = [
		{ id: 'hout', label: 'Hout', picture: 'beeld-1', alt: 'Een bankje van hout' },
		{ id: 'steen', label: 'Steen' }
	];
	const bench = { id: 'bank', label: 'Welk bankje?', hint: '', required: false, type: 'one' as const };
	const given: Definition = {
		...everyKind,
		oneAtATime: true,
		readAloud: true,
		pages: [{ title: 'Bankjes', questions: [{ ...bench, look: 'pictures', options }] }]
	};
	const { definition, report } = read(writeOwn(given));
	expect(report.notes).toEqual(['De afbeeldingen zitten niet in het bestand. Voeg ze opnieuw toe.']);
	expect(definition).toEqual(JSON.parse(JSON.stringify(given).replace('"picture":"beeld-1",', '')));
});

test('a file of ours that is no vragenlijst, or of a version to come, is refused', () => {
	const own = writeOwn(everyKind);
	expect(() => read(own.replace('"version": 1', '"version": 2'))).toThrow('nieuwere versie');
	expect(() => read(own.replaceAll('"type": "one"', '"type": "hologram"'))).toThrow('klopt de vragenlijst niet');
	expect(() => read(own.replaceAll('"id": "wijk"', '"id": "__proto__"'))).toThrow('klopt de vragenlijst niet');
});

test('an enquête of OpenStad becomes a vragenlijst', () => {
	const items = [
		{ title: 'Wat vindt u?', fieldKey: 'mening', questionType: 'open', fieldRequired: true },
		{
			title: 'Waar?',
			fieldKey: 'waar',
			questionType: 'multiplechoice',
			options: [
				{ trigger: '1', titles: [{ key: 'Hier' }] },
				{ trigger: '2', titles: [{ key: 'Elders', isOtherOption: true }] }
			]
		},
		{ title: 'Hoe?', fieldKey: 'hoe', questionType: 'hologram' }
	];
	const imported = read(JSON.stringify({ title: 'Enquête', items }));
	expect(questionsIn(imported)).toMatchObject([
		{ type: 'open', required: true },
		{ type: 'one', options: [{ label: 'Hier' }, { label: 'Elders', other: true }] }
	]);
	expect(notesOf(imported, 'hoe')).toEqual(['Het soort “hologram” kennen wij niet.']);
});

test('JSON that is too deep, or cut off, is refused in words', () => {
	expect(() => readJson(`${'['.repeat(100_000)}`)).toThrow('zitten te diep');
	expect(() => read('{"pages": [')).toThrow('geen goede JSON');
	expect(() => read('{}')).toThrow('geen bestand dat wij kennen');
});

test('half a sign and a zero byte in a text do not come along: no database could keep them', async () => {
	const text = writeOwn({ ...everyKind, introduction: 'begin@eind' }).replace('@', '\\ud800\\u0000');
	const { definition } = read(text);
	expect(definition.introduction).toBe('begin\ufffdeind');
	const editor = await join('Eva', 'editor');
	const { id: consultationId } = await newConsultation(editor);
	const given = JSON.stringify({ ...everyKind, introduction: 'a\ud800\0' });
	await createImported(editor, { onceKey: newOnceKey(), consultationId, title: 'Ingelezen', definition: given });
});
