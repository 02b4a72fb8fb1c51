import type { Code, Column, Sheet } from '#lib/spreadsheets/table.ts';
import { kindOf, kinds } from '../making/kinds.ts';
import type { KnownQuestion } from './known-question.ts';
import { labelOf, type Layout, type QuestionColumns } from './layout.ts';
import { weightColumn } from './response-columns.ts';

/** What one column of the answers is, for who reads them. */
export interface Explained {
	name: string;
	label: string;
	kind: string;
	codes: readonly Code[];
	/** Codes that say why there is no answer. */
	missing: readonly Code[];
}

/** How many inzendingen there are of each version, by its number. */
export type PerVersion = ReadonlyMap<number, number>;

export const explained = ({ name, label, type, values = [], missing = [] }: Column): Explained => ({
	...{ name, label, kind: kindsOfValue[type] },
	codes: values,
	missing
});

/** A question with its columns, and the versions that ask it. */
export const explainedQuestion = ({ known, variables }: QuestionColumns, sent: PerVersion) => ({
	label: labelOf(known),
	kind: kinds[kindOf(known.question)].name,
	versions: versionsOf(known, sent),
	columns: variables.map(({ column, label }) => ({ ...explained(column), part: label }))
});

/** The codebook as a sheet: a row for each column of the answers, one for each of its codes, and how weights were made. */
export function codebookSheet(layout: Layout, sent: PerVersion, weightNotes: readonly string[] = []): Sheet {
	const asked = layout.questions.flatMap((question) =>
		question.variables.map(({ column }) => [column.name, question] as const)
	);
	const questionOf = new Map(asked);
	const notesOn = (name: string) => (name === weightColumn.column.name ? weightNotes : []);
	const rows = layout.columns.flatMap((column) => {
		const { name, label, kind, codes, missing } = explained(column);
		const question = questionOf.get(name);
		const about = question ? explainedQuestion(question, sent) : undefined;
		return [
			[name, label, about?.kind ?? null, kind, null, null, null, about?.versions ?? null],
			...codes.map(({ code, label }) => [name, null, null, null, code, label, null, null]),
			...missing.map(({ code, label }) => [name, null, null, null, code, label, 'ja', null]),
			...notesOn(name).map((note) => [name, null, null, null, null, note, null, null])
		];
	});
	return { name: 'codeboek', columns, rows };
}

const kindsOfValue: Record<Column['type'], string> = {
	text: 'tekst',
	number: 'getal',
	date: 'dag',
	moment: 'dag en tijd'
};

/** `1 (n = 120), 2 (n = 30)`. */
const versionsOf = ({ offered }: KnownQuestion, sent: PerVersion) =>
	[...offered.keys()].map((number) => `${number} (n = ${sent.get(number) ?? 0})`).join(', ');

const columns: Column[] = [
	{ name: 'kolom', label: 'Naam van de kolom', type: 'text', width: 20 },
	{ name: 'vraag', label: 'De vraag, en wat van de vraag', type: 'text', width: 60 },
	{ name: 'soort_vraag', label: 'Soort vraag', type: 'text', width: 20 },
	{ name: 'soort_waarde', label: 'Soort waarde', type: 'text', width: 14 },
	{ name: 'code', label: 'Code', type: 'text', width: 10 },
	{ name: 'betekenis', label: 'Wat de code betekent', type: 'text', width: 60 },
	{ name: 'geen_antwoord', label: 'Of de code zegt waarom er geen antwoord is', type: 'text', width: 14 },
	{ name: 'versies', label: 'Versies met deze vraag, en hun aantal inzendingen', type: 'text', width: 40 }
];
