import { decodeText } from './decoding.ts';
import { gridsWithin } from './grid.ts';
import { readXlsxSheet } from './read-xlsx-sheet.ts';
import { unreadable } from './unreadable.ts';
import { assertFew, type Workbook, type WorkbookLimits } from './workbook.ts';
import { readSharedTexts } from './xlsx-shared-texts.ts';
import { datesIn } from './xlsx-dates.ts';
import { localName, walkXml } from './xml-events.ts';
import type { OpenedZip } from './zip.ts';

/** The sheets of an XLSX that is open already, the hidden ones too. */
export function readXlsxFrom(zip: OpenedZip, limits: Partial<WorkbookLimits> = {}): Workbook {
	const read = (path: string) => {
		const bytes = zip.read(path);
		return bytes && decodeText(bytes).text;
	};
	const place = readRelations(read('_rels/.rels'), '').find(({ kind }) => kind === 'officeDocument')?.path;
	const workbook = read(place ?? 'xl/workbook.xml') ?? unreadable(NO_WORKBOOK);
	const folder = (place ?? 'xl/workbook.xml').replace(/[^/]*$/, '');
	const relations = readRelations(read(`${folder}_rels/${place?.slice(folder.length) ?? 'workbook.xml'}.rels`), folder);
	const partOf = (kind: string) => {
		const path = relations.find((relation) => relation.kind === kind)?.path;
		return path === undefined ? undefined : read(path);
	};

	const { sheets, from1904 } = readSheetList(workbook);
	assertFew(sheets);
	const texts = readSharedTexts(partOf('sharedStrings'));
	const dates = datesIn(partOf('styles'), from1904);
	const newGrid = gridsWithin(limits);
	const seen = new Set<string>();
	return {
		sheets: sheets.flatMap(({ name, id }) => {
			const relation = relations.find((relation) => relation.id === id);
			// A sheet with only a chart has no cells.
			if (relation && relation.kind !== 'worksheet') return [];
			const xml = relation && !seen.has(relation.path) && read(relation.path);
			if (!xml) return unreadable(`Het blad “${name.slice(0, 31)}” ontbreekt in dit bestand.`);
			// A hundred names for one large sheet would be read a hundred times.
			seen.add(relation.path);
			return [{ name, rows: readXlsxSheet(xml, texts, dates, newGrid()) }];
		})
	};
}

const NO_WORKBOOK = 'Dit is geen Excel-bestand (.xlsx) en ook geen spreadsheet van LibreOffice (.ods).';

interface Relation {
	id: string;
	kind: string;
	path: string;
}

function readRelations(xml: string | undefined, folder: string): Relation[] {
	const relations: Relation[] = [];
	walk(xml, (name, { Id, Type, Target }) => {
		if (name === 'Relationship' && Id && Type && Target)
			relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), path: pathFrom(folder, Target) });
	});
	return relations;
}

/** `/xl/a.xml` counts from the root, `../a.xml` from the folder above. */
function pathFrom(folder: string, target: string) {
	const path = target.startsWith('/') ? [] : folder.split('/').slice(0, -1);
	for (const part of target.replace(/^\//, '').split('/'))
		if (part === '..') path.pop();
		else if (part !== '.') path.push(part);
	return path.join('/');
}

function readSheetList(xml: string) {
	const sheets: { name: string; id: string }[] = [];
	let from1904 = false;
	walk(xml, (name, attributes) => {
		if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
		if (name !== 'sheet') return;
		const [, id] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? ['', ''];
		sheets.push({ name: attributes.name ?? '', id });
	});
	return { sheets, from1904 };
}

function walk(xml: string | undefined, open: (name: string, attributes: Readonly<Record<string, string>>) => void) {
	if (xml === undefined) return;
	walkXml(xml, { open: (name, attributes) => open(localName(name), attributes), text: () => {}, close: () => {} });
}
