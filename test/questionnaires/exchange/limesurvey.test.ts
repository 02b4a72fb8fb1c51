import { describe, expect, test } from 'vitest';
import { definitionIn } from '#lib/questionnaires/exchange/own/shape.ts';
import { inShort } from '#lib/questionnaires/exchange/report.ts';
import { lss, notesOf, questionsIn, read, type LimeQuestion } from '#test/support/exchange.ts';

const answers = { A1: 'Vaak', A2: 'Soms', A3: 'Nooit' };
const subquestions = { SQ001: 'De molen', SQ002: 'Het park' };
const generations = ['old', 'new'] as const;

/** What one question of LimeSurvey becomes. */
const made = (question: Partial<LimeQuestion> & { type: string }) =>
	questionsIn(read(lss([{ title: 'Q1', text: 'Hoe vaak?', ...question }])));

describe.for(generations)('a survey of LimeSurvey, %s', (generation) => {
	test('has its title, its words and its questions with their answers', () => {
		const { definition, report } = read(
			lss(
				[{ type: 'L', title: 'Q1', text: '<p>Hoe <b>vaak</b>?</p>', answers, mandatory: 'Y', help: 'Deze week' }],
				generation
			)
		);
		expect(definition).toMatchObject({
			title: 'Uw buurt',
			introduction: 'Wij horen **graag** van u.',
			thanks: 'Dank u wel.',
			pages: [{ title: 'Groep', questions: [{ type: 'one', label: 'Hoe vaak?', hint: 'Deze week', required: true }] }]
		});
		expect(questionsIn({ definition, report })[0]).toMatchObject({
			options: [
				{ id: 'a1', label: 'Vaak' },
				{ id: 'a2', label: 'Soms' },
				{ id: 'a3', label: 'Nooit' }
			]
		});
		expect(inShort(report)).toBe('1 vraag gelezen: 1 overgenomen.');
	});

	test('keeps its conditions in ExpressionScript', () => {
		const { definition } = read(
			lss(
				[
					{ type: 'M', title: 'waar', subquestions },
					{ type: 'N', title: 'leeftijd' },
					{ type: 'T', title: 'a', relevance: 'waar_SQ001.NAOK == "Y" and leeftijd.NAOK ge 18' },
					{ type: 'T', title: 'b', relevance: '!is_empty(leeftijd.NAOK) || waar_SQ002 != "Y"' },
					{ type: 'T', title: 'c', relevance: '0' }
				],
				generation
			)
		);
		expect(definition.pages[0]!.questions.slice(2).map(({ showIf }) => showIf)).toEqual([
			"selected(${waar}, 'sq001') and ${leeftijd} >= 18",
			"${leeftijd} != '' or not(selected(${waar}, 'sq002'))",
			'false()'
		]);
	});
});

test('the table of conditions of before 1.92 counts when there is no relevance: scenarios, and several answers', () => {
	const conditions = [
		{ field: '55X7X1', value: 'A1' },
		{ field: '55X7X1', value: 'A2' },
		{ field: '55X7X2', method: '>=', value: '18' },
		{ field: '+55X7X3SQ001', value: 'Y', scenario: '2' }
	];
	const imported = read(
		lss(
			[
				{ type: 'L', title: 'Q1', answers },
				{ type: 'N', title: 'Q2' },
				{ type: 'M', title: 'Q3', subquestions },
				{ type: 'T', title: 'Q4', conditions, relevance: '' }
			],
			'old'
		)
	);
	expect(questionsIn(imported)[3]!.showIf).toBe(
		"(${q1} = 'a1' or ${q1} = 'a2') and ${q2} >= 18 or selected(${q3}, 'sq001')"
	);
});

test('each type becomes a question of ours', () => {
	const typed = (type: string, more: Partial<LimeQuestion> = {}) =>
		made({ type, ...more }).map((question) => question.type);
	for (const type of ['L', '!']) expect(typed(type, { answers })).toEqual(['one']);
	expect(typed('O', { answers })).toEqual(['one', 'open']);
	expect(typed('M', { subquestions })).toEqual(['several']);
	expect(typed('P', { subquestions })).toEqual(['several', 'open']);
	for (const type of ['T', 'U', 'S']) expect(typed(type)).toEqual(['open']);
	expect(typed('N')).toEqual(['number']);
	expect(typed('D')).toEqual(['date']);
	for (const type of ['Y', 'G']) expect(typed(type)).toEqual(['one']);
	expect(typed('5')).toEqual(['scale']);
	for (const type of ['A', 'B', 'C', 'E']) expect(typed(type, { subquestions })).toEqual(['matrix']);
	for (const type of ['F', 'H']) expect(typed(type, { subquestions, answers })).toEqual(['matrix']);
	expect(typed('R', { answers })).toEqual(['ranking']);
	expect(typed('X')).toEqual(['text']);
	expect(typed('|')).toEqual(['file']);
	expect(typed('K', { subquestions })).toEqual(['number', 'number']);
	expect(typed('Q', { subquestions })).toEqual(['open', 'open']);
	expect(typed('K', { subquestions, attributes: { equals_num_value: '100' } })).toEqual(['points']);
	expect(typed('1', { subquestions, answers: { ...answers, 'B1#1': 'Veel', 'B2#1': 'Weinig' } })).toEqual([
		'matrix',
		'matrix'
	]);
	const cells = { SQ001: 'Maandag', SQ002: 'Dinsdag', 'X1#1': 'Uren', 'X2#1': 'Reden' };
	expect(typed(';', { subquestions: cells })).toEqual(['open', 'open', 'open', 'open']);
	expect(typed(':', { subquestions: cells })).toEqual(['number', 'number', 'number', 'number']);
});

test('what is no question is left out by name, and what depends on it asks the same without it', () => {
	const imported = read(
		lss([
			{ type: 'N', title: 'leeftijd' },
			{ type: 'I', title: 'taal' },
			{ type: '*', title: 'volwassen', text: '{if(leeftijd.NAOK >= 18, 1, 0)}' },
			{ type: '*', title: 'loting', text: '{rand(1,3)}' },
			{ type: 'T', title: 'geheim', attributes: { hidden: '1' } },
			{ type: 'T', title: 'a', relevance: 'volwassen == 1' },
			{ type: 'T', title: 'b', relevance: 'volwassen == 0' },
			{ type: 'T', title: 'c', relevance: 'loting == 2' }
		])
	);
	expect(questionsIn(imported).map(({ id, showIf }) => [id, showIf])).toEqual([
		['leeftijd', undefined],
		['a', '${leeftijd} >= 18'],
		['b', 'not(${leeftijd} >= 18)'],
		['c', undefined]
	]);
	expect(inShort(imported.report)).toBe('8 vragen gelezen: 3 overgenomen, 1 aangepast, 4 kunnen niet mee.');
	expect(notesOf(imported, 'c')).toEqual([
		'De voorwaarde kan niet mee: “loting” is geen vraag die meekwam. Er stond: loting == 2'
	]);
});

test('settings of a choice come along: other, none of these, how many, at random', () => {
	const [question] = made({
		type: 'M',
		other: 'Y',
		subquestions: { ...subquestions, SQ003: 'Geen' },
		attributes: {
			exclude_all_others: 'SQ003',
			min_answers: '1',
			max_answers: '2',
			random_order: '1',
			other_replace_text: 'Elders'
		}
	});
	expect(question).toMatchObject({ shuffled: true, atLeast: 1, atMost: 2 });
	expect('options' in question! && question.options.slice(2)).toEqual([
		{ id: 'sq003', label: 'Geen', alone: true },
		{ id: 'oth', label: 'Elders', other: true }
	]);
});

test('numbers and days keep their bounds, and an open answer its length', () => {
	expect(
		made({
			type: 'N',
			attributes: { min_num_value_n: '1', max_num_value_n: '9', num_value_int_only: '1', suffix: 'uur' }
		})
	).toMatchObject([{ least: 1, most: 9, decimals: 0, unit: 'uur' }]);
	expect(made({ type: 'D', attributes: { date_min: '2020-01-01', date_max: '2026-12-31' } })).toMatchObject([
		{ earliest: '2020-01-01', latest: '2026-12-31' }
	]);
	expect(made({ type: 'S', attributes: { maximum_chars: '40' } })).toMatchObject([{ short: true, maxLength: 40 }]);
	expect(made({ type: 'S', attributes: { numbers_only: '1' } })).toMatchObject([{ type: 'number' }]);
});

test('an order of codes becomes the answers that fit, and a row of a table can be asked about', () => {
	const imported = read(
		lss([
			{ type: 'F', title: 'tabel', subquestions, answers: { 1: 'Slecht', 2: 'Gewoon', 3: 'Goed' } },
			{ type: 'T', title: 'a', relevance: 'tabel_SQ001.NAOK > 1' }
		])
	);
	expect(questionsIn(imported)[1]!.showIf).toBe("${tabel.sq001} = 'a2' or ${tabel.sq001} = 'a3'");
});

test('a condition about a later question, or about itself, is told and left out: nothing goes round', () => {
	const imported = read(
		lss([
			{ type: 'N', title: 'een', relevance: 'twee.NAOK > 1' },
			{ type: 'N', title: 'twee', relevance: 'een.NAOK > 1' },
			{ type: 'N', title: 'drie', relevance: 'drie.NAOK > 1' }
		])
	);
	expect(questionsIn(imported).map(({ showIf }) => showIf)).toEqual([undefined, '${een} > 1', undefined]);
	expect(notesOf(imported, 'een')![0]).toContain('komt pas later in de vragenlijst');
	expect(notesOf(imported, 'drie')).toHaveLength(1);
});

test('earlier answers stand in texts, and what LimeSurvey knows of the visitor does not', () => {
	const imported = read(
		lss([
			{ type: 'S', title: 'straat', text: 'Welke straat?' },
			{ type: 'T', title: 'wat', text: 'Wat vindt u van {straat.shown}, {TOKEN:FIRSTNAME}?' },
			{ type: 'T', title: 'oud', text: 'En {INSERTANS:55X7X1}?' }
		])
	);
	expect(questionsIn(imported).map(({ label }) => label)).toEqual([
		'Welke straat?',
		'Wat vindt u van ${straat}, …?',
		'En ${straat}?'
	]);
	expect(notesOf(imported, 'wat')![0]).toContain('{TOKEN:FIRSTNAME}');
});

test('HTML becomes words: no tag, no script and no sign that means something here stays', () => {
	const imported = read(
		lss([
			{
				type: 'X',
				title: 'uitleg',
				text: '<h3>Let op</h3><script>alert(1)</script><ul><li>een</li><li>*twee*</li></ul><a href="javascript:x()">klik</a> <a href="https://voorbeeld.example">lees</a>'
			},
			{ type: 'T', title: 'wat', text: 'Kost het ${bedrag} &lt;b&gt;euro&lt;/b&gt;?' }
		])
	);
	const [text, open] = questionsIn(imported);
	expect(text).toMatchObject({ text: '## Let op\n\n- een\n- \\*twee\\*\n\nklik [lees](https://voorbeeld.example)' });
	expect(open!.label).toBe('Kost het $ … <b>euro</b>?');
	expect(notesOf(imported, 'uitleg')![0]).toContain('Alleen de woorden zijn gebleven');
});

test('a text that is too long for a question stands whole above it, once for all fields', () => {
	const long = `${'Dit is een lange uitleg. '.repeat(20)}Wat vindt u?`;
	const imported = read(
		lss([
			{ type: 'T', title: 'een', text: long },
			{ type: 'Q', title: 'meer', text: `${long} Nu?`, subquestions }
		])
	);
	expect(questionsIn(imported).map(({ type, label }) => [type, label])).toEqual([
		['text', ''],
		['open', 'Wat vindt u?'],
		['text', ''],
		['open', 'De molen'],
		['open', 'Het park']
	]);
});

test('a part of a survey, and a survey without questions, are refused in words', () => {
	expect(() => read(lss([]))).toThrow('In dit bestand staat geen enkele vraag.');
	expect(() => read(lss([]).replace('>Survey<', '>Group<'))).toThrow('maar een deel van een vragenlijst');
});

const tsv = (rows: string[][]) =>
	[
		[
			'id',
			'related_id',
			'class',
			'type/scale',
			'name',
			'relevance',
			'text',
			'help',
			'language',
			'validation',
			'mandatory',
			'other',
			'hidden',
			'random_order'
		],
		...rows
	]
		.map((row) => row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
		.join('\r\n');

const rows = [
	['', '', 'S', '', 'language', '', 'nl'],
	['', '', 'SL', '', 'surveyls_title', '', 'Uw buurt', '', 'nl'],
	['1', '', 'G', '0', 'Over u', '1', '', '', 'nl'],
	['2', '', 'Q', 'L', 'wijk', '1', 'In welke wijk\twoont u?', '', 'nl', '', 'Y', 'Y', '', '1'],
	['', '', 'A', '0', 'A1', '', 'Molenveld', '', 'nl'],
	['', '', 'A', '0', 'A2', '', 'De "Hoven"', '', 'nl'],
	['3', '', 'Q', 'F', 'tabel', 'wijk.NAOK == "A1"', 'Hoe vindt u', '', 'nl'],
	['', '', 'SQ', '0', 'SQ1', '', 'het groen', '', 'nl'],
	['', '', 'A', '0', '1', '', 'goed', '', 'nl'],
	['', '', 'A', '0', '2', '', 'slecht', '', 'nl'],
	['1', '', 'G', '0', 'About you', '1', '', '', 'en'],
	['2', '', 'Q', 'L', 'wijk', '1', 'Where do you live?', '', 'en'],
	['', '', 'A', '0', 'A1', '', 'Molenveld', '', 'en'],
	['', '', 'A', '0', 'A2', '', 'Hoven', '', 'en']
];

test('the tab separated file says the same, in UTF-8 and in UTF-16', () => {
	const text = tsv(rows);
	const encoded = [Buffer.from(text), Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')];
	for (const bytes of encoded) {
		const imported = read(bytes);
		expect(imported.definition.title).toBe('Uw buurt');
		expect(imported.definition.pages.map(({ title }) => title)).toEqual(['Over u']);
		expect(questionsIn(imported)).toMatchObject([
			{
				id: 'wijk',
				label: 'In welke wijk woont u?',
				required: true,
				shuffled: true,
				options: [{ label: 'Molenveld' }, { label: 'De "Hoven"' }, { other: true }]
			},
			{
				id: 'tabel',
				type: 'matrix',
				showIf: "${wijk} = 'a1'",
				rows: [{ label: 'het groen' }],
				options: [{ label: 'goed' }, { label: 'slecht' }]
			}
		]);
		expect(definitionIn(imported.definition)).toEqual(imported.definition);
	}
});
