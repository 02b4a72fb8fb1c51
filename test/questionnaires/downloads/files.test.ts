import { expect, test } from 'vitest';
import { codebookSheet } from '#lib/questionnaires/downloads/codebook.ts';
import { fileOf } from '#lib/questionnaires/downloads/files.ts';
import { answerForms, type AnswerForm } from '#lib/questionnaires/downloads/forms.ts';
import { readWorkbook } from '#lib/spreadsheets/read-workbook.ts';
import { openZip } from '#lib/spreadsheets/zip.ts';
import { gathered } from '#test/spreadsheets/gathered.ts';
import { fewSent, layout } from './few-sent.ts';

const made = async (form: AnswerForm, weighted = false) => {
	const { columns, row, ...rest } = layout({ weighted });
	const rows = fewSent.map((one, i) => row(weighted ? { ...one, weight: WEIGHTS[i] } : one, i + 1));
	const perVersion = new Map([
		[1, 2],
		[2, 2]
	]);
	const codebook = codebookSheet({ columns, row, ...rest }, perVersion, weighted ? ['Gemaakt over leeftijd.'] : []);
	const file = fileOf(form, 'antwoorden', { name: 'antwoorden', columns, rows }, codebook);
	return { ...file, bytes: await gathered(file.pieces) };
};
const WEIGHTS = [0.75, 1.25, undefined, 1];
const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test.for(['excel', 'csv', 'json'] as const)('the answers as %s stay what they were', async (form) => {
	const { bytes } = await made(form);
	await expect(decoded(bytes)).toMatchFileSnapshot(`golden/${form}.txt`);
});

test.for(['xlsx', 'ods'] as const)('the answers as %s stay what they were, with the codebook', async (form) => {
	const { sheets } = readWorkbook((await made(form)).bytes);
	expect(sheets.map(({ name }) => name)).toEqual(['antwoorden', 'codeboek']);
	await expect(JSON.stringify(sheets, null, '\t')).toMatchFileSnapshot(`golden/${form}.txt`);
});

test.for([
	['spss', 'antwoorden.sps'],
	['r', 'antwoorden.R']
] as const)('the answers for %s come with what reads them, and the codebook', async ([form, syntax]) => {
	const zip = openZip((await made(form)).bytes);
	for (const path of ['antwoorden.csv', 'codeboek.csv', syntax])
		await expect(decoded(zip.read(path)!)).toMatchFileSnapshot(`golden/${form}-${path}`);
});

test.for(['excel', 'csv', 'json', 'xlsx', 'ods'] as const)(
	'weights stand behind all else in %s, and move nothing',
	async (form) => {
		const { bytes } = await made(form, true);
		const isWorkbook = form === 'xlsx' || form === 'ods';
		const text = isWorkbook ? JSON.stringify(readWorkbook(bytes).sheets, null, '\t') : decoded(bytes);
		await expect(text).toMatchFileSnapshot(`golden/gewogen-${form}.txt`);
	}
);

test.for([
	['spss', 'antwoorden.sps'],
	['r', 'antwoorden.R']
] as const)('weights stand behind all else for %s, and in the codebook', async ([form, syntax]) => {
	const zip = openZip((await made(form, true)).bytes);
	for (const path of ['antwoorden.csv', 'codeboek.csv', syntax])
		await expect(decoded(zip.read(path)!)).toMatchFileSnapshot(`golden/gewogen-${form}-${path}`);
});

test('each form has a name that says what it is', async () => {
	const names = await Promise.all(
		(Object.keys(answerForms) as AnswerForm[]).map(async (form) => (await made(form)).name)
	);
	expect(names.map((name) => name.split('.')[1])).toEqual(['csv', 'xlsx', 'ods', 'csv', 'json', 'zip', 'zip']);
});
