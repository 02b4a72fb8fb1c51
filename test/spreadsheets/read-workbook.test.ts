import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbook } from '#lib/spreadsheets/read-workbook.ts';
import { UnreadableFile } from '#lib/spreadsheets/unreadable.ts';
import type { WorkbookLimits } from '#lib/spreadsheets/workbook.ts';
import { writeOds } from '#lib/spreadsheets/ods.ts';
import { writeXlsx } from '#lib/spreadsheets/xlsx.ts';
import { gathered } from './gathered.ts';

const zipped = (files: Record<string, string>) =>
	zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const relation = (id: string, kind: string, target: string) =>
	`<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

/** A workbook as another program makes it: with prefixes, absolute paths and shared texts. */
const workbook = (rows: string, more: Record<string, string> = {}) =>
	zipped({
		'[Content_Types].xml': '<Types/>',
		'_rels/.rels': `<Relationships>${relation('a', 'officeDocument', '/xl/boek.xml')}</Relationships>`,
		'xl/boek.xml':
			'<x:workbook xmlns:x="x" xmlns:q="q"><x:sheets><x:sheet name="survey" q:id="a"/>' +
			'<x:sheet name="grafiek" q:id="d"/></x:sheets></x:workbook>',
		'xl/_rels/boek.xml.rels':
			`<Relationships>${relation('a', 'worksheet', '../xl/bladen/een.xml')}${relation('b', 'sharedStrings', 'teksten.xml')}` +
			`${relation('c', 'styles', '/xl/styles.xml')}${relation('d', 'chartsheet', 'grafiek.xml')}</Relationships>`,
		'xl/teksten.xml':
			'<sst><si><t>type</t></si><si><r><t>Wat </t></r><r><t xml:space="preserve">mist u?</t></r>' +
			'<rPh><t>wa</t></rPh></si><si><t>a_x000D_b</t></si></sst>',
		'xl/styles.xml':
			'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-413]d\\ mmmm\\ yyyy"/>' +
			'<numFmt numFmtId="165" formatCode="0.00 &quot;dagen&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>' +
			'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>' +
			'<xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>',
		'xl/bladen/een.xml': `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
		...more
	});

const rowsOf = (bytes: Uint8Array, limits?: Partial<WorkbookLimits>) => readWorkbook(bytes, limits).sheets[0]!.rows;

test('texts, numbers, answers of formulas and empty cells of XLSX are read', () => {
	const bytes = workbook(
		'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
			'<row r="3"><c r="B3" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>' +
			'<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c></row>' +
			'<row><c><f>1+1</f><v>2</v></c><c t="str"><f>"a"</f><v>aa</v></c><c><v>1.0000000000000001E-2</v></c>' +
			'<c t="s"><v>99</v></c><c t="s"><v>2</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row>'
	);
	expect(rowsOf(bytes)).toEqual([
		['type', '', 'Wat mist u?'],
		[],
		['', 'inline', 'TRUE', 'FALSE', '#N/A'],
		['2', 'aa', '0.01', '', 'a\rb']
	]);
	expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['survey']);
});

test('days and times are read as ISO 8601, also those that count from 1904', () => {
	const cells = [
		[1, 46082],
		[2, 46082.60434027778],
		[1, 1],
		[1, 61],
		[4, 0.5],
		[3, 46082],
		[1, -1]
	].map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`);
	const row = `<row>${cells.join('')}<c t="d"><v>2026-03-01</v></c></row>`;
	expect(rowsOf(workbook(row))[0]).toEqual([
		'2026-03-01',
		'2026-03-01T14:30:15',
		'1900-01-01',
		'1900-03-01',
		'12:00:00',
		'46082',
		'-1',
		'2026-03-01'
	]);
	const from1904 =
		'<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="a" r:id="a"/></sheets></workbook>';
	expect(rowsOf(workbook('<row><c s="1"><v>44620</v></c></row>', { 'xl/boek.xml': from1904 }))).toEqual([
		['2026-03-01']
	]);
});

const ods = (table: string, more: Record<string, string> = {}) =>
	zipped({
		mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
		'content.xml':
			'<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:draw="d"><office:body>' +
			`<office:spreadsheet><table:table table:name="survey">${table}</table:table>` +
			'</office:spreadsheet></office:body></office:document-content>',
		...more
	});

test('texts, values, repeated and covered cells of ODS are read', () => {
	const cell = (attributes: string, shown: string) => `<table:table-cell ${attributes}>${shown}</table:table-cell>`;
	const values =
		cell('office:value-type="float" office:value="1000"', '<text:p>1.000</text:p>') +
		cell('office:value-type="percentage" office:value="0.5"', '<text:p>50%</text:p>') +
		cell('office:value-type="date" office:date-value="2026-03-01"', '<text:p>1-3-26</text:p>') +
		cell('office:value-type="boolean" office:boolean-value="true"', '<text:p>WAAR</text:p>') +
		cell('office:value-type="time" office:time-value="PT14H30M00S"', '<text:p>14:30</text:p>');
	const texts =
		cell(
			'',
			'<office:annotation><text:p>Let op</text:p></office:annotation><text:p>Wat <text:span>mist</text:span>\n  u?</text:p>'
		) +
		'<table:covered-table-cell table:number-columns-repeated="2"/>' +
		cell('table:number-columns-repeated="2"', '<text:p>a<text:s text:c="2"/>b<text:tab/>c</text:p><text:p>d</text:p>') +
		'<table:table-cell table:number-columns-repeated="16000"/>';
	const empty = '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>';
	const many = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>';
	const table = `<table:table-row>${values}</table:table-row>${empty}<table:table-row table:number-rows-repeated="2">${texts}</table:table-row>${many}`;
	const line = ['Wat mist u?', '', '', 'a  b\tc\nd', 'a  b\tc\nd'];
	expect(rowsOf(ods(table))).toEqual([['1000', '0.5', '2026-03-01', 'TRUE', '14:30:00'], [], [], line, line]);
});

const textRow = (attributes: string, cell: string, text = 'a') =>
	`<table:table-row ${attributes}><table:table-cell ${cell}><text:p>${text}</text:p></table:table-cell></table:table-row>`;

test('a workbook that would be endless is refused', () => {
	const refused = (bytes: Uint8Array, limits?: Partial<WorkbookLimits>) => {
		expect(() => readWorkbook(bytes, limits)).toThrow(UnreadableFile);
		expect(() => readWorkbook(bytes, limits)).toThrow(/te veel|plek die niet bestaat/);
	};
	refused(ods(textRow('table:number-rows-repeated="1000000000"', '')));
	refused(ods(textRow('', 'table:number-columns-repeated="1000000000"')));
	refused(ods(textRow('table:number-rows-repeated="19999"', 'table:number-columns-repeated="1999"')));
	refused(ods(textRow('table:number-rows-repeated="5000"', '', 'a'.repeat(5000))));
	refused(ods(textRow('table:number-rows-repeated="x"', '') + textRow('', '')));
	refused(workbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'));
	refused(workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'));
	refused(workbook('<row r="-5"><c r="A1"><v>1</v></c></row>'));
	refused(workbook('<row><c><v>1</v></c><c><v>1</v></c></row>'), { cells: 1 });
	expect(rowsOf(ods(textRow('', '', '<text:s text:c="1000000000"/>')))[0]![0]).toHaveLength(1000);
});

test('one sheet under many names is read once, and many sheets are not read', () => {
	const list = (count: number) =>
		`<workbook xmlns:r="r"><sheets>${'<sheet name="survey" r:id="a"/>'.repeat(count)}</sheets></workbook>`;
	expect(() => readWorkbook(workbook('', { 'xl/boek.xml': list(2) }))).toThrow(/Het blad “survey” ontbreekt/);
	expect(() => readWorkbook(workbook('', { 'xl/boek.xml': list(101) }))).toThrow(/te veel bladen/);
	expect(() => readWorkbook(ods('</table:table><table:table>'.repeat(100)))).toThrow(/te veel bladen/);
});

test('what is no workbook is refused with a reason', () => {
	const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
	expect(() => readWorkbook(old)).toThrow(/oud Excel-bestand, of het heeft een wachtwoord/);
	expect(() => readWorkbook(zipped({ 'brief.txt': 'Hallo' }))).toThrow(/geen Excel-bestand/);
	const locked = { 'META-INF/manifest.xml': '<manifest:encryption-data/>' };
	expect(() => readWorkbook(ods('', locked))).toThrow(/wachtwoord/);
	const evil = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>';
	expect(() => readWorkbook(workbook('', { 'xl/bladen/een.xml': evil }))).toThrow(/DOCTYPE/);
	expect(() => readWorkbook(strToU8('type,name,label'))).toThrow(UnreadableFile);
});

test('no change of a file within a workbook does more than make it unreadable', async () => {
	const sheet = { name: 'data', columns: [{ name: 'a', label: '', type: 'text' as const }], rows: [['Groen'], [1]] };
	const files = [
		...[await gathered(writeXlsx([sheet])), await gathered(writeOds([sheet])), workbook('<row><c><v>1</v></c></row>')]
	].map((bytes) => unzipSync(bytes));
	const change = fc.record({
		which: fc.nat(2),
		file: fc.nat(20),
		at: fc.nat(2000),
		cut: fc.nat(20),
		text: fc.string()
	});
	fc.assert(
		fc.property(change, ({ which, file, at, cut, text }) => {
			const entries = Object.entries(files[which]!);
			const [name, bytes] = entries[file % entries.length]!;
			const old = Buffer.from(bytes).toString();
			const place = at % (old.length + 1);
			const changed = strToU8(old.slice(0, place) + text + old.slice(place + cut));
			try {
				readWorkbook(zipSync({ ...files[which], [name]: changed }, { level: 0 }));
			} catch (error) {
				expect(error).toBeInstanceOf(UnreadableFile);
			}
		}),
		{ numRuns: 1000 }
	);
});
