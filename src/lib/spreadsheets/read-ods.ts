import { decodeText } from './decoding.ts';
import { gridsWithin, type Grid } from './grid.ts';
import { cellReader } from './ods-cells.ts';
import { unreadable } from './unreadable.ts';
import { assertFew, type Workbook, type WorkbookLimits } from './workbook.ts';
import { localName, walkXml } from './xml-events.ts';
import type { OpenedZip } from './zip.ts';

/** Whether an open zip is a spreadsheet of OpenDocument. */
export const isOds = (zip: OpenedZip) => textIn(zip, 'mimetype').startsWith(mediaType);

const mediaType = 'application/vnd.oasis.opendocument.spreadsheet';

/** The sheets of an ODS that is open already. */
export function readOdsFrom(zip: OpenedZip, limits: Partial<WorkbookLimits> = {}): Workbook {
	if (textIn(zip, 'META-INF/manifest.xml').includes('encryption-data'))
		unreadable('Dit bestand heeft een wachtwoord. Sla het op zonder wachtwoord en probeer het opnieuw.');
	const newGrid = gridsWithin(limits);
	const sheets: { name: string; rows: string[][] }[] = [];
	const reader = cellReader();
	let grid: Grid | undefined;
	let row = 0;
	let repeated = 1;
	walkXml(textIn(zip, 'content.xml'), {
		open: (prefixed, attributes) => {
			const name = localName(prefixed);
			if (name === 'table') {
				grid = newGrid();
				sheets.push({ name: attributes['table:name'] ?? '', rows: grid.rows });
				assertFew(sheets);
				row = 0;
			}
			if (name === 'table-row') repeated = Number(attributes['table:number-rows-repeated'] ?? 1);
			reader.open(prefixed, attributes);
		},
		text: reader.text,
		close: (prefixed) => {
			const name = localName(prefixed);
			reader.close(prefixed);
			if (name === 'table') grid = undefined;
			if (name !== 'table-row' || !grid) return;
			const cells = reader.endRow();
			// A sheet often ends with a million empty rows: only what has a text is repeated.
			if (cells.length) for (let i = 0; i < repeated; i++) putRow(grid, row + i, cells);
			row += repeated;
		}
	});
	return { sheets };
}

function putRow(grid: Grid, row: number, cells: { column: number; repeated: number; text: string }[]) {
	for (const { column, repeated, text } of cells) for (let i = 0; i < repeated; i++) grid.put(row, column + i, text);
}

function textIn(zip: OpenedZip, path: string): string {
	const bytes = zip.read(path);
	return bytes ? decodeText(bytes).text : '';
}
