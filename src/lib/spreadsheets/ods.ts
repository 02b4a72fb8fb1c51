import { contentXml } from './ods-content.ts';
import type { Sheet } from './table.ts';
import { sheetNames } from './workbook-names.ts';
import { escapeXml } from './xml-text.ts';
import { writeZip, type Entry } from './zip-writing.ts';

/** A spreadsheet in OpenDocument 1.2, with typed cells. */
export function writeOds(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
	const names = sheetNames(sheets.map(({ name }) => name));
	return writeZip([
		// What kind of file this is, is read from its first bytes.
		{ path: 'mimetype', stored: mediaType },
		file('META-INF/manifest.xml', manifest),
		file('settings.xml', settings(names)),
		{ path: 'content.xml', texts: contentXml(sheets.map((sheet, i) => ({ ...sheet, name: names[i]! }))) }
	]);
}

const mediaType = 'application/vnd.oasis.opendocument.spreadsheet';
const namespace = 'urn:oasis:names:tc:opendocument:xmlns';

const file = (path: string, xml: string): Entry => ({
	path,
	stored: `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`
});

const manifest =
	`<manifest:manifest xmlns:manifest="${namespace}:manifest:1.0" manifest:version="1.2">` +
	`<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="${mediaType}"/>` +
	['content.xml', 'settings.xml']
		.map((path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`)
		.join('') +
	`</manifest:manifest>`;

// The first row of each sheet stays in sight: there is no other place to say so.
const frozen =
	item('HorizontalSplitMode', 'short', 0) +
	item('VerticalSplitMode', 'short', 2) +
	item('VerticalSplitPosition', 'int', 1) +
	item('ActiveSplitRange', 'short', 2) +
	item('PositionTop', 'int', 0) +
	item('PositionBottom', 'int', 1);

function item(name: string, type: string, value: number | string) {
	return `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
}

const settings = (names: string[]) =>
	`<office:document-settings xmlns:office="${namespace}:office:1.0" xmlns:config="${namespace}:config:1.0"` +
	` xmlns:ooo="http://openoffice.org/2004/office" office:version="1.2"><office:settings>` +
	`<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views">` +
	`<config:config-item-map-entry>${item('ViewId', 'string', 'view1')}` +
	`<config:config-item-map-named config:name="Tables">` +
	names
		.map(
			(name) =>
				`<config:config-item-map-entry config:name="${escapeXml(name)}">${frozen}</config:config-item-map-entry>`
		)
		.join('') +
	`</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>` +
	`</config:config-item-set></office:settings></office:document-settings>`;
