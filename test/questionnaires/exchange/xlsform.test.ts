import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Definition } from '#lib/questionnaires/definition.ts';
import { questionsOf } from '#lib/questionnaires/definition.ts';
import { gridsOf, writeForm } from '#lib/questionnaires/exchange/xlsform/writing.ts';
import { inShort } from '#lib/questionnaires/exchange/report.ts';
import { gathered } from '#test/spreadsheets/gathered.ts';
import { notesOf, questionsIn, read, xlsForm } from '#test/support/exchange.ts';
import { anyDefinition } from '#test/support/generated-lists.ts';
import { everyKind } from '#test/support/questionnaires.ts';

const choices = [
	{ list_name: 'wijken', name: 'Molen_veld', label: 'Molenveld' },
	{ list_name: 'wijken', name: 'hoven', label: 'De Hoven' },
	{ list_name: 'wijken', name: 'geen', label: 'Geen van deze' }
];

const form = async (survey: Record<string, string>[], settings = { form_title: 'Uw buurt' }) =>
	read(await xlsForm({ survey, choices, settings: [settings] }));

test('each type becomes a question of ours', async () => {
	const typed = async (type: string, more: Record<string, string> = {}) =>
		questionsIn(await form([{ type, name: 'q', label: 'Vraag', ...more }]))[0];
	expect(await typed('text')).toMatchObject({ type: 'open', short: true });
	expect(await typed('text', { appearance: 'multiline' })).not.toHaveProperty('short');
	expect(await typed('text', { constraint: "regex(., '^\\S+@\\S+$')" })).toMatchObject({ type: 'email' });
	expect(await typed('integer', { constraint: '. >= 0 and . <= 120' })).toMatchObject({
		type: 'number',
		least: 0,
		most: 120
	});
	expect(await typed('decimal')).toMatchObject({ type: 'number', decimals: 2 });
	expect(await typed('range', { parameters: 'start=1 end=5 step=1' })).toMatchObject({ type: 'scale', from: 1, to: 5 });
	expect(await typed('range', { parameters: 'start=10 end=90 step=10' })).toMatchObject({
		type: 'number',
		least: 10,
		most: 90
	});
	expect(await typed('select_one wijken or_other')).toMatchObject({
		type: 'one',
		options: [{}, {}, {}, { other: true }]
	});
	expect(await typed('select_multiple wijken', { parameters: 'randomize=true' })).toMatchObject({
		type: 'several',
		shuffled: true
	});
	expect(await typed('rank wijken')).toMatchObject({ type: 'ranking' });
	expect(await typed('date', { constraint: ". >= '2020-01-01'" })).toMatchObject({
		type: 'date',
		earliest: '2020-01-01'
	});
	expect(await typed('note')).toMatchObject({ type: 'text', text: 'Vraag' });
	expect(await typed('acknowledge')).toMatchObject({ type: 'consent' });
	expect(await typed('image')).toMatchObject({ type: 'file', photosOnly: true });
	expect(await typed('file')).toMatchObject({ type: 'file' });
	for (const type of ['geopoint', 'geoshape']) expect(await typed(type)).toMatchObject({ type: 'place' });
});

test('groups become pages, and a group within one a heading; conditions of both hold', async () => {
	const imported = await form([
		{ type: 'integer', name: 'Leeftijd', label: 'Hoe oud bent u?' },
		{ type: 'begin group', name: 'wonen', label: 'Wonen', relevant: '${Leeftijd} >= 18' },
		{ type: 'begin_group', name: 'huis', label: 'Uw huis', relevant: '${Leeftijd} < 90' },
		{ type: 'text', name: 'Hoe_Woont', label: 'Hoe woont u?', relevant: '${Leeftijd} != 40' },
		{ type: 'end group' },
		{ type: 'end_group' }
	]);
	expect(imported.definition.pages).toMatchObject([
		{ title: 'Vragen', questions: [{ id: 'leeftijd' }] },
		{
			id: 'wonen',
			title: 'Wonen',
			showIf: '${leeftijd} >= 18',
			questions: [{ type: 'text', text: '## Uw huis' }, { id: 'hoe-woont' }]
		}
	]);
	expect(questionsIn(imported)[2]!.showIf).toBe('${leeftijd} < 90 and not(${leeftijd} = 40)');
});

test('signs mean what they mean there: “is not” holds for who did not answer, and “is” of several is only that one', async () => {
	const conditions = [
		"${Waar} = 'Molen_veld'",
		"${Waar} != 'hoven'",
		"selected(${Waar}, 'hoven')",
		"${Een} != 'hoven'",
		"${Een} = ''"
	];
	const imported = await form([
		{ type: 'select_multiple wijken', name: 'Waar', label: 'Waar?' },
		{ type: 'select_one wijken', name: 'Een', label: 'Welke?' },
		...conditions.map((relevant, i) => ({ type: 'text', name: `q${i}`, label: 'Wat?', relevant }))
	]);
	expect(
		questionsIn(imported)
			.slice(2)
			.map(({ showIf }) => showIf)
	).toEqual([
		"selected(${waar}, 'molen-veld') and count-selected(${waar}) = 1",
		"not(selected(${waar}, 'hoven') and count-selected(${waar}) = 1)",
		"selected(${waar}, 'hoven')",
		"not(${een} = 'hoven')",
		"${een} = ''"
	]);
});

test('constraints become settings, or a check with its message', async () => {
	const imported = await form([
		{
			type: 'select_multiple wijken',
			name: 'a',
			label: 'A',
			constraint: "not(selected(., 'geen') and count-selected(.) > 1) and count-selected(.) <= 2"
		},
		{ type: 'integer', name: 'b', label: 'B', constraint: '. mod 2 = 0', constraint_message: 'Vul een even getal in.' },
		{ type: 'text', name: 'c', label: 'C', constraint: "regex(., '[a-z]+')" }
	]);
	const [a, b, c] = questionsIn(imported);
	expect(a).toMatchObject({ atMost: 2, options: [{}, {}, { alone: true }] });
	expect(b).toMatchObject({ check: '${b} mod 2 = 0', message: 'Vul een even getal in.' });
	expect(c).not.toHaveProperty('check');
	expect(notesOf(imported, 'c')![0]).toContain("Er stond: regex(., '[a-z]+')");
});

test('what the device notes and what is calculated is left out by name, and conditions ask the same without it', async () => {
	const imported = await form([
		{ type: 'start', name: 'begin' },
		{ type: 'deviceid', name: 'apparaat' },
		{ type: 'integer', name: 'leeftijd', label: 'Hoe oud?' },
		{ type: 'calculate', name: 'groot', calculation: '${leeftijd} >= 18' },
		{ type: 'text', name: 'wat', label: 'Over ${leeftijd}: wat?', relevant: '${groot}' },
		{ type: 'audio', name: 'geluid', label: 'Zeg iets' },
		{ type: 'begin repeat', name: 'kind', label: 'Kinderen' },
		{ type: 'text', name: 'naam', label: 'Hoe heet uw kind?' },
		{ type: 'end repeat' }
	]);
	expect(questionsIn(imported).map(({ id, showIf }) => [id, showIf])).toEqual([
		['leeftijd', undefined],
		['wat', '${leeftijd} >= 18'],
		['naam', undefined]
	]);
	expect(notesOf(imported, 'naam')).toEqual(['Deze vraag kon meer keer beantwoord worden. Hier kan dat één keer.']);
	expect(inShort(imported.report)).toBe('7 vragen gelezen: 2 overgenomen, 1 aangepast, 4 kunnen niet mee.');
});

test('columns of languages: Dutch comes first, what the platform does not speak is named', async () => {
	const survey = [
		{
			type: 'text',
			name: 'q',
			'label::Klingon (tlh)': 'nuq?',
			'label::Nederlands (nl)': 'Wat?',
			'hint::Nederlands (nl)': 'Kort'
		}
	];
	const { definition, report } = read(await xlsForm({ survey }));
	expect(questionsOf(definition)).toMatchObject([{ label: 'Wat?', hint: 'Kort' }]);
	expect(report.notes).toEqual(['De vertalingen in deze talen kunnen niet mee: tlh.']);
});

test('what goes out as XLSForm comes back the same, nothing lost', async () => {
	for (const definition of [
		everyKind,
		{ ...everyKind, thanks: 'Dank u.', oneAtATime: true, quotas: [{ id: 'vol', if: '', most: 9, message: 'Vol' }] }
	])
		expect(read(await gathered(writeForm(definition))).definition).toEqual(definition);
});

test('any vragenlijst comes back the same', async () => {
	await fc.assert(
		fc.asyncProperty(anyDefinition, async (definition) => {
			const back = read(await gathered(writeForm(definition)));
			expect(back.definition).toEqual(JSON.parse(JSON.stringify(definition)));
			expect(back.report.lines.every(({ outcome }) => outcome === 'taken')).toBe(true);
		}),
		{ numRuns: 40 }
	);
});

const plainList: Definition = {
	title: 'Uw buurt',
	introduction: '',
	minutes: 1,
	pages: [
		{
			id: 'wonen',
			title: 'Wonen',
			introduction: 'Over uw **huis**.',
			questions: [
				{ id: 'leeftijd', type: 'number', label: 'Hoe oud?', hint: '', required: true, least: 0, most: 120 },
				{ id: 'dag', type: 'date', label: 'Sinds wanneer?', hint: 'Ongeveer', required: false, earliest: '1950-01-01' },
				{
					id: 'waar',
					type: 'several',
					label: 'Waar komt u?',
					hint: '',
					required: false,
					atMost: 2,
					shuffled: true,
					showIf: '${leeftijd} >= 18',
					options: [
						{ id: 'park', label: 'Het park' },
						{ id: 'plein', label: 'Het plein' },
						{ id: 'geen', label: 'Nergens', alone: true }
					]
				},
				{
					id: 'wat',
					type: 'open',
					label: 'Wat mist u daar?',
					hint: '',
					required: false,
					maxLength: 500,
					showIf: "selected(${waar}, 'park')"
				},
				{ id: 'uitleg', type: 'text', label: '', text: 'Nog **twee** vragen.' },
				{ id: 'mail', type: 'email', label: 'Uw mailadres', hint: '', required: false },
				{ id: 'goed', type: 'consent', label: 'Ik doe mee', hint: '', required: true }
			]
		}
	]
};

test('also without our own sheet, as far as XLSForm can say it', async () => {
	const sheets = Object.fromEntries(
		gridsOf(plainList)
			.filter(({ name }) => name !== 'samenspraak')
			.map(({ name, grid: [head = [], ...rows] }) => [
				name,
				rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i]!, cell])))
			])
	);
	const back = read(await xlsForm(sheets)).definition;
	expect(back).toEqual({ ...plainList, minutes: back.minutes });
});

test('of what was changed in between the rows count, the rest comes back as it was', async () => {
	const sheets = Object.fromEntries(
		gridsOf(everyKind).map(({ name, grid: [head = [], ...rows] }) => [
			name,
			rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i]!, cell])))
		])
	);
	for (const row of sheets.survey!) if (row.name === 'leeftijd') row.label = 'Hoe oud bent u nu?';
	const back = read(await xlsForm(sheets)).definition;
	const expected = structuredClone(everyKind);
	for (const question of questionsOf(expected)) if (question.id === 'leeftijd') question.label = 'Hoe oud bent u nu?';
	expect(back).toEqual(expected);
});
