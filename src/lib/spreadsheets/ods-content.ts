import { shownWidth } from './column-widths.ts';
import type { Column, Sheet } from './table.ts';
import { valueOf, type Value } from './values.ts';
import { escapeXml, xmlSafe } from './xml-text.ts';

/** The XML of all sheets, row by row. */
export async function* contentXml(sheets: readonly Sheet[]): AsyncGenerator<string> {
	const widths = [...new Set(sheets.flatMap(({ columns }) => columns.map(shownWidth)))];
	yield head(widths);
	for (const sheet of sheets) yield* tableXml(sheet);
	yield '</office:spreadsheet></office:body></office:document-content>';
}

async function* tableXml({ name, columns, rows }: Sheet) {
	yield `<table:table table:name="${escapeXml(name)}">${columns.map(columnXml).join('')}`;
	yield `<table:table-header-rows>${rowXml(columns.map(headerCell).join(''))}</table:table-header-rows>`;
	for await (const row of rows) {
		let cells = '';
		for (let i = 0; i < columns.length; i++) cells += cellXml(valueOf(row[i], columns[i]!.type));
		yield rowXml(cells);
	}
	yield '</table:table>';
}

const columnXml = (column: Column) => `<table:table-column table:style-name="w${shownWidth(column)}"/>`;

// A row without cells is no row.
const rowXml = (cells: string) => `<table:table-row>${cells || '<table:table-cell/>'}</table:table-row>`;

const headerCell = ({ name }: Column) => textCell(name, ' table:style-name="header"');

function cellXml(value: Value): string {
	switch (value.kind) {
		case 'empty':
			return '<table:table-cell/>';
		case 'number':
			return (
				`<table:table-cell office:value-type="float" office:value="${value.number}">` +
				`<text:p>${value.number}</text:p></table:table-cell>`
			);
		case 'text':
			return textCell(value.text, '');
		default:
			return (
				`<table:table-cell table:style-name="${value.kind}" office:value-type="date"` +
				` office:date-value="${value.text.replace(' ', 'T')}"><text:p>${value.text}</text:p></table:table-cell>`
			);
	}
}

const textCell = (text: string, attributes: string) =>
	`<table:table-cell${attributes} office:value-type="string">${paragraphs(xmlSafe(text))}</table:table-cell>`;

/** Each line is a paragraph; spaces that would be one, and tabs, have elements. */
const paragraphs = (text: string) => `<text:p>${escapeXml(text).replace(/ (?= )|^ | $|[\t\n]/gm, mark)}</text:p>`;

const mark = (sign: string) => marks[sign]!;
const marks: Record<string, string> = { ' ': '<text:s/>', '\t': '<text:tab/>', '\n': '</text:p><text:p>' };

const namespace = 'urn:oasis:names:tc:opendocument:xmlns';

const head = (widths: number[]) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content office:version="1.2"` +
	['office', 'table', 'text', 'style'].map((name) => ` xmlns:${name}="${namespace}:${name}:1.0"`).join('') +
	` xmlns:number="${namespace}:datastyle:1.0" xmlns:fo="${namespace}:xsl-fo-compatible:1.0"><office:automatic-styles>` +
	dateStyles +
	`<style:style style:name="header" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>` +
	widths
		.map(
			(width) =>
				`<style:style style:name="w${width}" style:family="table-column">` +
				`<style:table-column-properties style:column-width="${(width * 0.2).toFixed(1)}cm"/></style:style>`
		)
		.join('') +
	`</office:automatic-styles><office:body><office:spreadsheet>`;

const day =
	'<number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/>' +
	'<number:text>-</number:text><number:day number:style="long"/>';
const time =
	'<number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text>' +
	'<number:minutes number:style="long"/>';

const dateStyles = (['date', 'moment'] as const)
	.map(
		(kind) =>
			`<number:date-style style:name="${kind}-form">${day}${kind === 'moment' ? time : ''}</number:date-style>` +
			`<style:style style:name="${kind}" style:family="table-cell" style:data-style-name="${kind}-form"/>`
	)
	.join('');
