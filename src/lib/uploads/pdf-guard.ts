import { inflateSync } from 'node:zlib';
import type { PDFRawStream } from '@cantoo/pdf-lib';

export type PdfLibrary = typeof import('@cantoo/pdf-lib');

/** In bytes, of all that is unpacked while the document is read. */
const MOST_UNPACKED = 32 * 1024 * 1024;

let unpacked = 0;
let isGuarded = false;

/**
 * Reads a document while what it unpacks is counted. The library unpacks streams of objects whatever comes out of them,
 * and a few kilobytes can hold gigabytes. Here, because only the library knows which streams those are.
 */
export async function guarded<T>(library: PdfLibrary, reading: () => Promise<T>): Promise<T> {
	unpacked = 0;
	if (!isGuarded) guard(library);
	isGuarded = true;
	return reading();
}

function guard({ PDFObjectStreamParser, PDFXRefStreamParser, PDFName, PDFArray }: PdfLibrary) {
	/** Throws when it would unpack to too much, or is packed in another way than all programs do. */
	function measure({ dict, contents }: PDFRawStream) {
		const filter = dict.lookup(PDFName.of('Filter'));
		const [first, ...more] = filter instanceof PDFArray ? filter.asArray() : [filter];
		if (more.length || (first && first !== PDFName.of('FlateDecode'))) throw new Error('packed in an odd way');
		unpacked += first ? inflateSync(contents, { maxOutputLength: MOST_UNPACKED }).length : contents.length;
		if (unpacked > MOST_UNPACKED) throw new Error('unpacks to too much');
	}
	const { forStream: objects } = PDFObjectStreamParser;
	PDFObjectStreamParser.forStream = (stream, ...rest) => {
		measure(stream);
		return objects(stream, ...rest);
	};
	const { forStream: references } = PDFXRefStreamParser;
	PDFXRefStreamParser.forStream = (stream, ...rest) => {
		measure(stream);
		return references(stream, ...rest);
	};
}
