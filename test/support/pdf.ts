import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';

/** What a PDF says about itself, and the words on each page. Enough for the documents that the platform makes. */
export async function readPdf(bytes: Uint8Array) {
	const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
	const of = (name: string) => pdf.catalog.lookup(PDFName.of(name));
	const marks = of('MarkInfo');
	return {
		title: pdf.getTitle(),
		language: String(of('Lang')),
		isTagged: marks instanceof PDFDict && String(marks.get(PDFName.of('Marked'))) === 'true',
		hasStructure: of('StructTreeRoot') instanceof PDFDict,
		metadata: streamText(of('Metadata'), 'utf8'),
		pages: pdf.getPages().map(({ node }) => pageText(node.lookup(PDFName.of('Contents')), node.Resources()!)),
		tags: pdf.context
			.enumerateIndirectObjects()
			.flatMap(([, object]) => (object instanceof PDFDict ? [String(object.get(PDFName.of('S')))] : []))
	};
}

function streamText(stream: PDFObject | undefined, encoding: 'utf8' | 'latin1'): string {
	if (!(stream instanceof PDFRawStream)) throw new Error('This is not a stream.');
	return Buffer.from(decodePDFRawStream(stream).decode()).toString(encoding);
}

/** The words in the order of the page; each piece of text that was set apart ends with a space. */
function pageText(contents: PDFObject | undefined, resources: PDFDict): string {
	const fonts = new Map<string, Map<number, string>>();
	let letters = new Map<number, string>();
	let words = '';
	// Brackets that come in pairs may stand in a string as they are.
	for (const [, font, string, end] of streamText(contents, 'latin1').matchAll(
		/\/(f\d+) [\d.]+ Tf|\(((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()])*\))*)\)|(\bET\b)/g
	)) {
		if (font) letters = fonts.get(font) ?? fonts.set(font, lettersOf(resources, font)).get(font)!;
		else if (end) words += ' ';
		else words += decoded(string ?? '', letters);
	}
	return words.replace(/\s+/g, ' ');
}

const signs: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function decoded(string: string, letters: Map<number, string>): string {
	const raw = string.replace(/\\([0-7]{1,3}|[^])/g, (_, code: string) =>
		/^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (signs[code] ?? code)
	);
	const pairs = Array.from(
		{ length: raw.length / 2 },
		(_, at) => raw.charCodeAt(2 * at) * 256 + raw.charCodeAt(2 * at + 1)
	);
	return pairs.map((glyph) => letters.get(glyph) ?? '').join('');
}

function lettersOf(resources: PDFDict, name: string): Map<number, string> {
	const font = resources.lookup(PDFName.of('Font'), PDFDict).lookup(PDFName.of(name), PDFDict);
	const table = streamText(font.lookup(PDFName.of('ToUnicode')), 'latin1');
	return new Map(
		Array.from(table.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g), ([, glyph, text]) => [
			parseInt(glyph!, 16),
			Buffer.from(text!, 'hex').swap16().toString('utf16le')
		])
	);
}
