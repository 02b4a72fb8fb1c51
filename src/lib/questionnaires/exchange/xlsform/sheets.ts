import type { Workbook } from '#lib/spreadsheets/workbook.ts';
import { unreadable } from '#lib/spreadsheets/unreadable.ts';
import type { Spoken } from '../given.ts';
import { languageCode } from '../words/languages.ts';

/** A row of a sheet: what stands in a column, by its name. */
export interface FormRow {
	/** In small letters, without the space around it; empty when there is none. */
	cell: (column: string) => string;
	/** The words of a column that is there for each language. */
	spoken: (column: string) => Spoken;
	/** Where it stands, as one sees it. */
	number: number;
	/** All that stands in it, whatever the order of the columns, for who wants to know whether it was changed. */
	whole: string;
}

export interface FormSheets {
	survey: FormRow[];
	choices: FormRow[];
	settings: FormRow | undefined;
	/** Of our own export: what XLSForm cannot say. */
	own: FormRow[];
	/** The codes of the languages of labels. */
	languages: string[];
}

export const isXlsForm = ({ sheets }: Workbook) => sheets.some(({ name }) => name.trim().toLowerCase() === 'survey');

const MOST_ROWS = 5000;

export function sheetsOf({ sheets }: Workbook): FormSheets {
	const rows = (name: string) => rowsOf(sheets.find((sheet) => sheet.name.trim().toLowerCase() === name)?.rows ?? []);
	const survey = rows('survey');
	const head = sheets.find(({ name }) => name.trim().toLowerCase() === 'survey')?.rows[0] ?? [];
	return {
		survey,
		choices: rows('choices').concat(rows('options')),
		settings: rows('settings')[0],
		own: rows('samenspraak'),
		languages: [
			...new Set(head.map((column) => /^(?:label|hint)::?(.+)$/i.exec(column.trim())?.[1] ?? '').map(languageCode))
		].filter(Boolean)
	};
}

/** The rows of a sheet with a first row that names the columns. */
export function rowsOf([head = [], ...rows]: string[][]): FormRow[] {
	if (rows.length > MOST_ROWS) unreadable(`Dit bestand heeft te veel rijen. Het mogen er hoogstens ${MOST_ROWS} zijn.`);
	const columns = head.map(nameOfColumn);
	return rows.map((cells, i) => rowOf(columns, cells, i + 2)).filter(({ whole }) => whole);
}

/** `Label :: English (en)` is the label in English; `caption` and `list_name` have more than one name. */
function nameOfColumn(said: string): { name: string; language: string } {
	const [, name = '', language = ''] = /^([^:]*?)\s*(?:::?\s*(.*))?$/s.exec(said.trim()) ?? [];
	const small = name.trim().toLowerCase().replace(/ /g, '_');
	return { name: aliases[small] ?? small, language: languageCode(language) };
}

const aliases: Record<string, string> = {
	caption: 'label',
	relevance: 'relevant',
	listname: 'list_name',
	list: 'list_name',
	value: 'name',
	skip: 'relevant',
	command: 'type',
	constraint_msg: 'constraint_message'
};

function rowOf(columns: { name: string; language: string }[], cells: string[], number: number): FormRow {
	const spoken = (column: string): Spoken => {
		const words: Spoken = {};
		for (const [i, { name, language }] of columns.entries())
			if (name === column && cells[i]?.trim()) words[language] ??= cells[i];
		return words;
	};
	return {
		cell: (column) => (cells[columns.findIndex(({ name, language }) => name === column && !language)] ?? '').trim(),
		spoken,
		number,
		whole: columns
			.map(({ name, language }, i) => [name, language, (cells[i] ?? '').trim()] as const)
			.filter(([, , text]) => text)
			.map((cell) => JSON.stringify(cell))
			.toSorted()
			.join('')
	};
}
