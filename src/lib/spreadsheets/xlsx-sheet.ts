import { shownWidth } from './column-widths.ts';
import type { Column, Sheet } from './table.ts';
import { valueOf, type Value } from './values.ts';
import { escapeXml, xmlSafe } from './xml-text.ts';

/** Excel has no more, nor longer texts. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST = 32_767;

/** The XML of one sheet, row by row. The first row names the columns; it is bold and stays in sight. */
export async function* sheetXml({ columns, rows }: Sheet): AsyncGenerator<string> {
	if (columns.length > MOST_COLUMNS) throw new RangeError(`a sheet holds ${MOST_COLUMNS} columns at most`);
	const letters = columns.map((_, i) => columnLetters(i));
	yield head(columns);
	yield rowXml(1, letters, (i) => textCell(`${letters[i]}1`, columns[i]!.name, style.header));
	let number = 1;
	for await (const row of rows) {
		if (++number > MOST_ROWS) throw new RangeError(`a sheet holds ${MOST_ROWS} rows at most`);
		yield rowXml(number, letters, (i) => cellXml(letters[i]! + number, valueOf(row[i], columns[i]!.type)));
	}
	yield '</sheetData></worksheet>';
}

/** A, B … Z, AA … of a column, from 0. */
export function columnLetters(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** The places in the list of styles. */
const style = { number: 0, header: 1, text: 2, date: 3, moment: 4 };

const head = (columns: readonly Column[]) =>
	`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
	`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
	`<sheetViews><sheetView workbookViewId="0">` +
	`<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
	(columns.length ? `<cols>${columns.map(widthXml).join('')}</cols>` : '') +
	`<sheetData>`;

const widthXml = (column: Column, i: number) =>
	`<col min="${i + 1}" max="${i + 1}" width="${shownWidth(column)}" customWidth="1"/>`;

function rowXml(number: number, letters: string[], cell: (index: number) => string) {
	let row = `<row r="${number}">`;
	for (let i = 0; i < letters.length; i++) row += cell(i);
	return `${row}</row>`;
}

function cellXml(place: string, value: Value): string {
	switch (value.kind) {
		case 'empty':
			return '';
		case 'number':
			return `<c r="${place}"><v>${value.number}</v></c>`;
		case 'text':
			return textCell(place, value.text, style.text);
		default:
			return `<c r="${place}" s="${style[value.kind]}"><v>${serial(value.text)}</v></c>`;
	}
}

const textCell = (place: string, text: string, styled: number) =>
	`<c r="${place}" s="${styled}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;

/** Excel reads _x0041_ as a sign: who wrote that sees it back as it was. */
const cellText = (text: string) => escapeXml(fitting(xmlSafe(text)).replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'));

const fitting = (text: string) =>
	text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** Days since 30 December 1899, as Excel counts from March 1900. The clock that people see is counted as if it were UTC. */
function serial(text: string) {
	const seconds = Date.parse(`${text.replace(' ', 'T')}${text.length > 10 ? '' : 'T00:00:00'}Z`) / 1000;
	return Number((seconds / 86_400 + 25_569).toFixed(9));
}
