import type { Cell, Column, Sheet } from './table.ts';

/** A sheet that says what each column and each of its codes means. */
export const codebookOf = (columns: readonly Column[], name = 'codeboek'): Sheet => ({
	name,
	columns: codebookColumns,
	rows: columns.flatMap(rowsOf)
});

const codebookColumns: Column[] = [
	{ name: 'kolom', label: 'Naam van de kolom', type: 'text', width: 20 },
	{ name: 'omschrijving', label: 'Wat in de kolom staat', type: 'text', width: 60 },
	{ name: 'soort', label: 'Soort waarde', type: 'text', width: 14 },
	{ name: 'code', label: 'Code', type: 'text', width: 14 },
	{ name: 'betekenis', label: 'Wat de code betekent', type: 'text', width: 60 },
	{ name: 'geen_antwoord', label: 'Of de code zegt waarom er geen antwoord is', type: 'text', width: 14 }
];

const kinds: Record<Column['type'], string> = { text: 'tekst', number: 'getal', date: 'dag', moment: 'dag en tijd' };

/** One row for the column itself, and one for each code. */
const rowsOf = ({ name, label, type, values = [], missing = [] }: Column): Cell[][] => [
	[name, label, kinds[type], null, null, null],
	...values.map(({ code, label: meaning }) => [name, null, null, code, meaning, null]),
	...missing.map(({ code, label: meaning }) => [name, null, null, code, meaning, 'ja'])
];
