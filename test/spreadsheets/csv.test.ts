import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disarmed, writeCsv } from '#lib/spreadsheets/csv.ts';
import { writeJson } from '#lib/spreadsheets/json.ts';
import { readCsv } from '#lib/spreadsheets/read-csv.ts';
import type { Cell, Column } from '#lib/spreadsheets/table.ts';
import { gathered, gatheredText } from './gathered.ts';
import { anyText } from './any-text.ts';
import { ownTime } from '#test/support/own-time.ts';

const columns: Column[] = [
	{ name: 'nummer', label: 'Nummer', type: 'number' },
	{ name: 'antwoord', label: 'Wat mist u?', type: 'text' },
	{ name: 'dag', label: 'Dag', type: 'date' },
	{ name: 'ingestuurd', label: 'Ingestuurd', type: 'moment' }
];
const rows: Cell[][] = [
	[-1.5, 'Een "bank";\r\nin de zon', '2026-03-01', new Date('2026-07-01T12:30:15Z')],
	['-99', '=1+1', 'niet gesteld', null],
	[null, '', new Date('2026-01-01T23:30:00Z'), new Date('2026-01-01T23:30:00Z')]
];
const payloads = '../shared/data/robuustheid/csv-injection-payloads.txt';

test('a CSV is comma separated, and moments are by the Dutch clock', async () => {
	expect(await gatheredText(writeCsv(columns, rows, 'rfc4180'))).toBe(
		'nummer,antwoord,dag,ingestuurd\r\n' +
			'-1.5,"Een ""bank"";\r\nin de zon",2026-03-01,2026-07-01 14:30:15\r\n' +
			"-99,'=1+1,niet gesteld,\r\n" +
			',,2026-01-02,2026-01-02 00:30:00\r\n'
	);
});

test('Dutch Excel gets a byte order mark, semicolons and decimal commas', async () => {
	expect(await gatheredText(writeCsv(columns, rows, 'excel'))).toBe(
		'\ufeffnummer;antwoord;dag;ingestuurd\r\n' +
			'-1,5;"Een ""bank"";\r\nin de zon";2026-03-01;2026-07-01 14:30:15\r\n' +
			"-99;'=1+1;niet gesteld;\r\n" +
			';;2026-01-02;2026-01-02 00:30:00\r\n'
	);
});

test('for statistics each row is one line', async () => {
	const text = await gatheredText(writeCsv(columns, rows, 'statistics'));
	expect(text.split('\n')[1]).toBe('-1.5,"Een ""bank""; in de zon",2026-03-01,2026-07-01 14:30:15\r');
});

test('many spaces in an answer do not keep anybody waiting', async () => {
	const text = ' '.repeat(200_000);
	const start = ownTime();
	await gathered(writeCsv(columns, [[1, text]], 'statistics'));
	expect(ownTime() - start).toBeLessThan(5000);
});

test('JSON keeps numbers, and moments as they are everywhere', async () => {
	expect(JSON.parse(await gatheredText(writeJson(columns, rows)))).toEqual([
		{
			nummer: -1.5,
			antwoord: 'Een "bank";\r\nin de zon',
			dag: '2026-03-01',
			ingestuurd: '2026-07-01T12:30:15.000Z'
		},
		{ nummer: -99, antwoord: '=1+1', dag: 'niet gesteld', ingestuurd: null },
		{ nummer: null, antwoord: null, dag: '2026-01-02', ingestuurd: '2026-01-01T23:30:00.000Z' }
	]);
	expect(JSON.parse(await gatheredText(writeJson(columns, [])))).toEqual([]);
});

test('a text of an inwoner is never a formula, in a name of a column neither', async () => {
	for (const sign of ['=', '+', '-', '@', '\t', '\r']) expect(disarmed(`${sign}A1`)).toBe(`'${sign}A1`);
	expect(disarmed('a=1')).toBe('a=1');
	const text = await gatheredText(writeCsv([{ name: '=x', label: '', type: 'text' }], [['-5'], [-5]], 'rfc4180'));
	expect(text).toBe("'=x\r\n'-5\r\n-5\r\n");
});

test.skipIf(!existsSync(payloads))('the formulas that others collected are texts', async () => {
	const lines = readFileSync(payloads, 'utf8').split('\n').filter(Boolean);
	expect(lines.length).toBeGreaterThan(3);
	const column: Column = { name: 'antwoord', label: '', type: 'text' };
	for (const form of ['rfc4180', 'excel', 'statistics'] as const) {
		const bytes = await gathered(
			writeCsv(
				[column, column],
				lines.map((line) => [line, line]),
				form
			)
		);
		for (const cell of readCsv(bytes).rows.flatMap(({ cells }) => cells)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
	}
});

test.for(['rfc4180', 'excel'] as const)(
	'what is written as CSV (%s) is read back, whatever signs it has',
	async (form) => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 1, max: 4 }).chain((width) =>
					fc.array(
						fc.array(
							fc.oneof(
								anyText.map((text) => text.replaceAll('\0', '')),
								fc.constantFrom('"', ';', ',', '\r\n', '=')
							),
							{
								minLength: width,
								maxLength: width
							}
						),
						{ minLength: 1 }
					)
				),
				async (cells) => {
					const named = cells[0]!.map((_, i): Column => ({ name: `q${i}`, label: '', type: 'text' }));
					const { rows, separator } = readCsv(await gathered(writeCsv(named, cells, form)));
					if (named.length > 1) expect(separator).toBe(form === 'excel' ? ';' : ',');
					expect(rows.slice(1).map((row) => row.cells)).toEqual(
						cells.map((row) => row.map((cell) => disarmed(cell).toWellFormed()))
					);
				}
			)
		);
	}
);

test('rows are asked for while the file is sent', async () => {
	let asked = 0;
	async function* endless() {
		for (;;) yield [++asked, 'Meer bankjes', null, null];
	}
	for (const write of [writeJson, (...given: [Column[], AsyncIterable<Cell[]>]) => writeCsv(...given, 'rfc4180')]) {
		asked = 0;
		const stream = write(columns, endless());
		await stream.next();
		expect(asked).toBeLessThan(10_000);
		await stream.return(undefined);
	}
});
