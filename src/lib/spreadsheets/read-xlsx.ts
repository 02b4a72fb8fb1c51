import { gridsWithin } from './grid.ts';
import { readXlsxSheet } from './read-xlsx-sheet.ts';
import { unreadable } from './unreadable.ts';
import { assertFew, type Workbook, type WorkbookLimits } from './workbook.ts';
import { datesIn } from './xlsx-dates.ts';
import { eachElement, openParts } from './xlsx-parts.ts';
import { readSharedTexts } from './xlsx-shared-texts.ts';
import type { OpenedZip } from './zip.ts';

/** The sheets of an XLSX that is open already, the hidden ones too. */
export function readXlsxFrom(zip: OpenedZip, limits: Partial<WorkbookLimits> = {}): Workbook {
	const { workbook, relations, read } = openParts(zip);
	const partOf = (kind: string) => {
		const relation = relations.find((relation) => relation.kind === kind);
		return relation && read(relation.path);
	};
	const { sheets, from1904 } = readSheetList(workbook);
	const texts = readSharedTexts(partOf('sharedStrings'));
	const dates = datesIn(partOf('styles'), from1904);
	const newGrid = gridsWithin(limits);
	const seen = new Set<string>();
	return {
		sheets: sheets.flatMap(({ name, id }) => {
			const relation = relations.find((relation) => relation.id === id);
			// A sheet with only a chart has no cells.
			if (relation && relation.kind !== 'worksheet') return [];
			// A hundred names for one large sheet would be read a hundred times.
			const xml = relation && !seen.has(relation.path) && read(relation.path);
			if (!xml) return unreadable(`Het blad “${name.slice(0, 31)}” ontbreekt in dit bestand.`);
			seen.add(relation.path);
			return [{ name, rows: readXlsxSheet(xml, texts, dates, newGrid()) }];
		})
	};
}

function readSheetList(xml: string) {
	const sheets: { name: string; id: string }[] = [];
	let from1904 = false;
	eachElement(xml, (name, attributes) => {
		if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
		if (name !== 'sheet') return;
		const [, id] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? ['', ''];
		sheets.push({ name: attributes.name ?? '', id });
		assertFew(sheets);
	});
	return { sheets, from1904 };
}
