import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { stripJpeg } from './jpeg.ts';
import type { PdfLibrary } from './pdf-guard.ts';

/** What goes, wherever it stands: what runs or opens by itself, files inside, and who made it with what. */
const REMOVED = [
	['AA', 'OpenAction', 'JS', 'JavaScript', 'XFA'],
	['EF', 'EmbeddedFiles', 'AF', 'Collection', 'RichMediaContent', 'RichMediaSettings', 'Renditions'],
	['Metadata', 'PieceInfo', 'LastModified', 'SpiderInfo', 'Perms', 'DSS', 'Legal']
].flat();

/** What a link may do: go to a place in the document, or to a page on the web. */
const SAFE_ACTIONS = ['GoTo', 'URI', 'Named'];

/** Notes that carry a file, sound, film or another program. */
const REMOVED_NOTES = ['FileAttachment', 'RichMedia', 'Screen', 'Movie', 'Sound', '3D'];

/** Takes out of a document what may do harm or tell of who made it, and then all that nothing points to any more. */
export class PdfCleaning {
	readonly #library: PdfLibrary;
	readonly #context: PDFContext;

	constructor(library: PdfLibrary, context: PDFContext) {
		this.#library = library;
		this.#context = context;
	}

	clean() {
		const { trailerInfo } = this.#context;
		delete trailerInfo.Info;
		delete trailerInfo.ID;
		for (const [ref, object] of this.#context.enumerateIndirectObjects()) {
			for (const part of this.#partsOf(object)) this.#cleanOne(part);
			this.#cleanPicture(ref, object);
		}
		this.#removeLoose();
	}

	/** This object, and all that stands in it itself. Not by calling itself: these may be nested very deep. */
	#partsOf(object: PDFObject): PDFObject[] {
		const found = [object];
		for (let at = 0; at < found.length; at++) found.push(...this.#inside(found[at]!));
		return found;
	}

	#inside(object: PDFObject): PDFObject[] {
		const { PDFArray, PDFDict, PDFStream } = this.#library;
		if (object instanceof PDFStream) return [object.dict];
		if (object instanceof PDFArray) return object.asArray();
		return object instanceof PDFDict ? object.values() : [];
	}

	#cleanOne(object: PDFObject) {
		const { PDFDict } = this.#library;
		if (!(object instanceof PDFDict)) return;
		for (const key of REMOVED) object.delete(this.#library.PDFName.of(key));
		if (this.#isHarmful(object)) for (const key of object.keys()) object.delete(key);
	}

	#isHarmful(dict: PDFDict) {
		const subtype = this.#nameIn(dict, 'Subtype');
		if (subtype && REMOVED_NOTES.includes(subtype)) return true;
		const action = this.#nameIn(dict, 'S');
		if (action === undefined || !this.#isAction(dict, action)) return false;
		return !SAFE_ACTIONS.includes(action) || (action === 'URI' && !this.#goesToTheWeb(dict));
	}

	/** `S` has other meanings too: the kind of a part of the text, a way to number pages, a look of a border. */
	#isAction = (dict: PDFDict, action: string) => this.#nameIn(dict, 'Type') === 'Action' || ACTIONS.includes(action);

	#goesToTheWeb(dict: PDFDict) {
		const { PDFName, PDFString, PDFHexString } = this.#library;
		const address = dict.lookup(PDFName.of('URI'));
		const text = address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
		return /^(https?:\/\/|mailto:|tel:)/i.test(text);
	}

	#nameIn(dict: PDFDict, key: string) {
		const { PDFName } = this.#library;
		const value = dict.lookup(PDFName.of(key));
		return value instanceof PDFName ? value.decodeText() : undefined;
	}

	/** A photo in a document is a JPEG as it came from the camera. */
	#cleanPicture(ref: PDFRef, object: PDFObject) {
		const { PDFRawStream, PDFName } = this.#library;
		if (!(object instanceof PDFRawStream)) return;
		const filter = object.dict.lookup(PDFName.of('Filter'));
		if (String(filter).replace(/[[\]\s]/g, '') !== '/DCTDecode') return;
		this.#context.assign(ref, PDFRawStream.of(object.dict, stripJpeg(object.contents)));
	}

	/** What nothing points to would still be in the file. */
	#removeLoose() {
		const { PDFRef } = this.#library;
		const root = this.#context.trailerInfo.Root;
		const used = new Set<PDFObject>();
		const waiting: PDFObject[] = root ? [root] : [];
		for (let object = waiting.pop(); object; object = waiting.pop()) {
			if (object instanceof PDFRef) {
				const target = used.has(object) ? undefined : this.#context.lookup(object);
				used.add(object);
				if (target) waiting.push(target);
			} else for (const inside of this.#inside(object)) waiting.push(inside);
		}
		for (const [ref] of this.#context.enumerateIndirectObjects()) if (!used.has(ref)) this.#context.delete(ref);
	}
}

const ACTIONS = [
	['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'ResetForm', 'Hide', 'GoToR', 'GoToE', 'GoToDp', 'GoTo3DView'],
	['Movie', 'Sound', 'Rendition', 'RichMediaExecute', 'Trans', 'Thread', 'SetOCGState', 'URI']
].flat();
