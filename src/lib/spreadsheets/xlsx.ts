import { sheetXml } from './xlsx-sheet.ts';
import type { Sheet } from './table.ts';
import { sheetNames } from './workbook-names.ts';
import { escapeXml } from './xml-text.ts';
import { writeZip, type Entry } from './zip-writing.ts';

/** A workbook of Excel (ECMA-376) with typed cells: no text in it is ever a formula. */
export function writeXlsx(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
	const names = sheetNames(sheets.map(({ name }) => name));
	return writeZip([
		file('[Content_Types].xml', contentTypes(sheets.length)),
		file('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])),
		file('xl/workbook.xml', workbook(names)),
		file(
			'xl/_rels/workbook.xml.rels',
			relations([...names.map((_, i) => ['worksheet', sheetPath(i)] as const), ['styles', 'styles.xml']])
		),
		file('xl/styles.xml', styles),
		...sheets.map((sheet, i): Entry => ({ path: `xl/${sheetPath(i)}`, texts: sheetXml(sheet) }))
	]);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const file = (path: string, xml: string): Entry => ({ path, stored: declaration + xml });

const sheetPath = (index: number) => `worksheets/sheet${index + 1}.xml`;

const contentTypes = (count: number) =>
	`<Types xmlns="${packages}/content-types">` +
	`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
	`<Override PartName="/xl/workbook.xml" ContentType="${mediaType}.sheet.main+xml"/>` +
	`<Override PartName="/xl/styles.xml" ContentType="${mediaType}.styles+xml"/>` +
	Array.from(
		{ length: count },
		(_, i) => `<Override PartName="/xl/${sheetPath(i)}" ContentType="${mediaType}.worksheet+xml"/>`
	).join('') +
	`</Types>`;

const relations = (targets: (readonly [kind: string, path: string])[]) =>
	`<Relationships xmlns="${packages}/relationships">` +
	targets
		.map(([kind, path], i) => `<Relationship Id="r${i + 1}" Type="${office}/${kind}" Target="${path}"/>`)
		.join('') +
	`</Relationships>`;

const workbook = (names: string[]) =>
	`<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
	names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('') +
	`</sheets></workbook>`;

// In the order of `style` in xlsx-sheet.ts. 49 is text, 14 a day and 22 a moment, each as the reader's Excel shows it.
const formats = [0, 0, 49, 14, 22];

const styles =
	`<styleSheet xmlns="${main}">` +
	`<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
	`<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
	`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
	`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
	`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
	`<cellXfs count="${formats.length}">` +
	formats
		.map(
			(format, i) =>
				`<xf numFmtId="${format}" fontId="${i === 1 ? 1 : 0}" fillId="0" borderId="0" xfId="0"` +
				` applyNumberFormat="1" applyFont="1"/>`
		)
		.join('') +
	`</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
