import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeOds } from '#lib/spreadsheets/ods.ts';
import { readWorkbook } from '#lib/spreadsheets/read-workbook.ts';
import type { Cell, Column, Sheet } from '#lib/spreadsheets/table.ts';
import { writeXlsx } from '#lib/spreadsheets/xlsx.ts';
import { columnLetters } from '#lib/spreadsheets/xlsx-sheet.ts';
import { xmlSafe } from '#lib/spreadsheets/xml-text.ts';
import { gathered } from './gathered.ts';
import { anyText } from './any-text.ts';

const both = [
	['XLSX', writeXlsx],
	['ODS', writeOds]
] as const;

const columns: Column[] = [
	{ name: 'nummer', label: 'Nummer', type: 'number', missing: [{ code: '-99', label: 'Liever niet' }] },
	{ name: 'antwoord', label: 'Wat mist u?', type: 'text', width: 500 },
	{ name: 'dag', label: 'Dag', type: 'date' },
	{ name: 'ingestuurd', label: 'Ingestuurd', type: 'moment' }
];
const moment = new Date('2026-07-01T12:30:15Z');
const rows: Cell[][] = [
	[-1.5, '=1+1', '2026-03-01', moment],
	['-99', '  Meer\tbanken  \r\nen\u0001 <bomen> & "gras" _x0041_ ', 'niet gesteld', null],
	[null, null, '2026-02-31', new Date(Number.NaN)],
	[],
	[1]
];

const second: Sheet = {
	name: 'codeboek',
	columns: [
		{ name: 'kolom', label: 'Kolom', type: 'text' },
		{ name: 'code', label: 'Code', type: 'text' }
	],
	rows: [
		['nummer', null],
		['nummer', '-99']
	]
};

test.for(both)('%s has typed cells and more than one sheet', async ([, write]) => {
	const bytes = await gathered(write([{ name: 'data', columns, rows }, second]));
	const { sheets } = readWorkbook(bytes);
	expect(sheets.map(({ name }) => name)).toEqual(['data', 'codeboek']);
	expect(sheets[0]!.rows).toEqual([
		['nummer', 'antwoord', 'dag', 'ingestuurd'],
		['-1.5', '=1+1', '2026-03-01', '2026-07-01T14:30:15'],
		['-99', '  Meer\tbanken  \nen␁ <bomen> & "gras" _x0041_ ', 'niet gesteld'],
		['', '', '2026-02-31', 'Invalid Date'],
		[],
		['1']
	]);
	expect(sheets[1]!.rows).toEqual([['kolom', 'code'], ['nummer'], ['nummer', '-99']]);
});

test('in XLSX numbers and days are numbers, and no cell is a formula', async () => {
	const files = unzipSync(await gathered(writeXlsx([{ name: 'data', columns, rows }])));
	const sheet = Buffer.from(files['xl/worksheets/sheet1.xml']!).toString();
	expect(sheet).toContain('<c r="A2"><v>-1.5</v></c>');
	expect(sheet).toContain('<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
	expect(sheet).toContain('<c r="C2" s="3"><v>46082</v></c>');
	expect(sheet).toContain('state="frozen"');
	expect(sheet).not.toContain('<f');
});

test('an ODS begins with what it is', async () => {
	const bytes = Buffer.from(await gathered(writeOds([{ name: 'data', columns, rows }])));
	expect(bytes.subarray(30, 84).toString()).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
	expect(bytes.readUInt16LE(6) & 8, 'its length stands before it').toBe(0);
	expect(bytes.readUInt16LE(8), 'it is stored').toBe(0);
	expect(Object.keys(unzipSync(bytes))).toHaveLength(4);
});

test('the same table makes the same file', async () => {
	for (const [, write] of both)
		expect(await gathered(write([{ name: 'data', columns, rows }]))).toEqual(
			await gathered(write([{ name: 'data', columns, rows }]))
		);
});

test('names of sheets are as Excel takes them', async () => {
	const long = 'Wat vindt u van [de wijk] en van het groen?';
	const names = [long, long, "'data'", 'DATA', '', '?'];
	const { sheets } = readWorkbook(await gathered(writeXlsx(names.map((name) => ({ name, columns, rows: [] })))));
	expect(sheets.map(({ name }) => name)).toEqual([
		'Wat vindt u van de wijk en van',
		'Wat vindt u van de wijk en va 2',
		'data',
		'DATA 2',
		'Blad',
		'Blad 2'
	]);
});

test('a text that is too long for Excel says so at its end', async () => {
	const text = '😀'.repeat(20_000);
	const { sheets } = readWorkbook(await gathered(writeXlsx([{ name: 'a', columns, rows: [[null, text]] }])));
	const [, read] = sheets[0]!.rows[1]!;
	expect(read).toBe(`${'😀'.repeat(16_383)}…`);
});

test('the columns of Excel are named by letters', () => {
	expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

test('rows are asked for while the file is sent', async () => {
	for (const [, write] of both) {
		let asked = 0;
		async function* many() {
			for (;;) yield [++asked, `Antwoord ${asked} van een inwoner`, null, moment];
		}
		const stream = write([{ name: 'data', columns, rows: many() }]);
		for (let i = 0; i < 20; i++) await stream.next();
		expect(asked).toBeLessThan(200_000);
		await stream.return(undefined);
	}
});

const trickyText = fc
	.array(fc.constantFrom('_x000D_', '_', 'x0041_', ']]>', '&amp;', '  ', '\t', '\n', '\r\n', '<t>', 'a'))
	.map((parts) => parts.join(''));
const moments = fc.date({ min: new Date('1900-03-02'), max: new Date('9998-12-31'), noInvalidDate: true });
const anyCell = fc.oneof(anyText, trickyText, fc.double({ noNaN: true, noDefaultInfinity: true }), moments);

/** By another road than the writers take. */
function asRead(cell: Cell): string {
	if (!(cell instanceof Date)) return xmlSafe(String(cell));
	const clock = cell.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' });
	return clock.replace(' ', 'T').replace('T00:00:00', '');
}

function withoutEmptyEnd<T>(list: T[], isEmpty: (item: T) => boolean): T[] {
	return list.slice(0, list.findLastIndex((item) => !isEmpty(item)) + 1);
}

test.for(both)('what is written as %s is read back, whatever signs it has', async ([, write]) => {
	const column: Column = { name: 'antwoord', label: '', type: 'text' };
	await fc.assert(
		fc.asyncProperty(fc.array(fc.array(anyCell, { maxLength: 3 })), async (cells) => {
			const bytes = await gathered(write([{ name: 'data', columns: [column, column, column], rows: cells }]));
			const expected = cells.map((row) => withoutEmptyEnd(row.map(asRead), (text) => !text));
			expect(readWorkbook(bytes).sheets[0]!.rows.slice(1)).toEqual(withoutEmptyEnd(expected, ({ length }) => !length));
		})
	);
});

test('what XML can hold stays as it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			fc.pre(!/[\p{Cc}\ufffe\uffff]/u.test(text));
			expect(xmlSafe(text)).toBe(text);
		})
	);
	expect(xmlSafe('\0\x1b\ud800 \uffff\r\n\r')).toBe('␀␛� �\n\n');
});
