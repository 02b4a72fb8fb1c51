import { decodeText } from './decoding.ts';
import { unreadable } from './unreadable.ts';
import { localName, walkXml } from './xml-events.ts';
import type { OpenedZip } from './zip.ts';

/** A part of a workbook, by its id in another part. Its kind is the last word of its type. */
interface Relation {
	id: string;
	kind: string;
	path: string;
}

/** The list of sheets of an XLSX, and the other parts to which it points. */
export function openParts(zip: OpenedZip) {
	const read = (path: string) => {
		const bytes = zip.read(path);
		return bytes && decodeText(bytes).text;
	};
	const place = readRelations(read('_rels/.rels'), '').find(({ kind }) => kind === 'officeDocument');
	const path = place?.path ?? 'xl/workbook.xml';
	const workbook = read(path) ?? unreadable(NO_WORKBOOK);
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	const relations = readRelations(read(`${folder}_rels/${path.slice(folder.length)}.rels`), folder);
	return { workbook, relations, read };
}

/** Tells each element of an XML text, or nothing when there is no text. */
export function eachElement(
	xml: string | undefined,
	tell: (name: string, attributes: Readonly<Record<string, string>>) => void
) {
	if (xml === undefined) return;
	walkXml(xml, { open: (name, attributes) => tell(localName(name), attributes), text: () => {}, close: () => {} });
}

const NO_WORKBOOK = 'Dit is geen Excel-bestand (.xlsx) en ook geen spreadsheet van LibreOffice (.ods).';

function readRelations(xml: string | undefined, folder: string): Relation[] {
	const relations: Relation[] = [];
	eachElement(xml, (name, { Id, Type, Target }) => {
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
