import { strToU8, zipSync } from 'fflate';
import type { GivenFile } from '#lib/uploads/receiving.server.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A small Word document, as somebody would choose it in a form. The lines hold no markup. */
export function wordFile(name: string, lines: string[]): GivenFile {
	const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
	const parts = {
		'[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
		'_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/document.xml': `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${paragraphs}</w:body></w:document>`
	};
	const packed = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]);
	return { name, bytes: zipSync(Object.fromEntries(packed)), isTooLarge: false };
}
