import type { PDFDocument } from '@cantoo/pdf-lib';
import { PdfCleaning } from './pdf-cleaning.ts';
import { guarded, type PdfLibrary } from './pdf-guard.ts';
import { refuseFile } from './upload.ts';

const MOST_PAGES = 200;
const MOST_OBJECTS = 50_000;

/**
 * The document made anew: without who made it when and with what, without earlier versions, scripts, files inside it,
 * and anything that opens, sends or starts something. One at a time: see `inTurn`.
 */
export async function cleanDocument(given: Uint8Array): Promise<Buffer> {
	const library = await loadLibrary();
	const document = await read(library, given);
	const { context } = document;
	new PdfCleaning(library, context).clean();
	const saved = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
	return Buffer.from(saved.buffer, saved.byteOffset, saved.byteLength);
}

async function read(library: PdfLibrary, given: Uint8Array): Promise<PDFDocument> {
	const document = await guarded(library, () =>
		library.PDFDocument.load(given, {
			updateMetadata: false,
			// What is broken is not searched through to the end, again and again.
			throwOnInvalidObject: true,
			parseSpeed: library.ParseSpeeds.Medium
		})
	).catch(() => refuseFile(isLocked(given) ? 'locked' : 'brokenDocument'));
	const tooMany = document.context.enumerateIndirectObjects().length > MOST_OBJECTS;
	if (tooMany || countPages(document) > MOST_PAGES) refuseFile('tooManyPages');
	return document;
}

/** With a password nearly all of it reads as nonsense; but for the word that says so. */
const isLocked = (given: Uint8Array) => Buffer.from(given.buffer, given.byteOffset, given.length).includes('/Encrypt');

function countPages(document: PDFDocument) {
	try {
		const pages = document.getPageCount();
		return pages || refuseFile('brokenDocument');
	} catch {
		return refuseFile('brokenDocument');
	}
}

let loaded: Promise<PdfLibrary> | undefined;

/** Only when the first document comes: until then it costs neither time nor memory. */
const loadLibrary = () => (loaded ??= import('@cantoo/pdf-lib'));
