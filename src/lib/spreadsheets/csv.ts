import { inPieces } from './pieces.ts';
import type { Column, Rows } from './table.ts';
import { valueOf, type Value } from './values.ts';

/**
 * RFC 4180 for programs; `excel` as Excel reads it in the Netherlands; `statistics` as the syntax of SPSS and R reads
 * it: a row is a line, also when an answer has several.
 */
export type CsvForm = 'rfc4180' | 'excel' | 'statistics';

/** The first line names the columns. */
export const writeCsv = (columns: readonly Column[], rows: Rows, form: CsvForm): AsyncGenerator<Uint8Array> =>
	inPieces(csvTexts(columns, rows, form));

/** The same as text, for a file in a zip. */
export const csvTexts = (columns: readonly Column[], rows: Rows, form: CsvForm): AsyncGenerator<string> =>
	linesOf(columns, rows, forms[form]);

/** A text that no spreadsheet takes for a formula. */
export const disarmed = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The same between quotes, as one cell. */
export const quotedCell = (text: string) => `"${disarmed(text).replaceAll('"', '""')}"`;

/** A text on one line. */
export const onOneLine = (text: string) => text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ');

interface Form {
	mark: string;
	separator: ',' | ';';
	decimal: '.' | ',';
	oneLine: boolean;
}

const forms: Record<CsvForm, Form> = {
	rfc4180: { mark: '', separator: ',', decimal: '.', oneLine: false },
	excel: { mark: '\ufeff', separator: ';', decimal: ',', oneLine: false },
	statistics: { mark: '', separator: ',', decimal: '.', oneLine: true }
};

async function* linesOf(columns: readonly Column[], rows: Rows, form: Form) {
	const { separator, mark } = form;
	yield `${mark}${columns.map(({ name }) => textField(name, form)).join(separator)}\r\n`;
	for await (const row of rows) {
		let line = '';
		for (let i = 0; i < columns.length; i++) {
			if (i) line += separator;
			line += fieldOf(valueOf(row[i], columns[i]!.type), form);
		}
		// In a table of one column an empty line is no row.
		yield `${line || '""'}\r\n`;
	}
}

function fieldOf(value: Value, form: Form): string {
	if (value.kind === 'text') return textField(value.text, form);
	if (value.kind === 'number') return numberField(value.number, form);
	return value.kind === 'empty' ? '' : value.text;
}

function textField(text: string, form: Form) {
	const safe = disarmed(form.oneLine ? onOneLine(text) : text);
	return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const numberField = (number: number, { decimal }: Form) =>
	decimal === '.' ? String(number) : String(number).replace('.', decimal);
