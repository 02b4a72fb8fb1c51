import { refuse } from '#lib/errors.ts';
import type { GivenFile } from '#lib/uploads/receiving.server.ts';
import { MOST_BYTES } from '#lib/uploads/upload.ts';
import { drain, MOST_OF_A_FORM } from './body.ts';

/** What a form with files holds: the fields in their order, and the files that were chosen. */
export interface Parts {
	fields: [name: string, value: string][];
	files: [name: string, file: GivenFile][];
}

/** In bytes, of all files in one form together. What is more than that is read and not kept. */
const MOST_KEPT = 9 * 1024 * 1024;

/** In bytes, of the lines before one part. */
const LONGEST_HEAD = 8 * 1024;

/**
 * Reads `multipart/form-data` (RFC 7578) while it comes in. A file that is too large is not kept, and says so: the other
 * fields are there all the same. Throws `invalid` on what is no whole form.
 */
export async function readParts(request: Request, mostParts: number): Promise<Parts> {
	const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(
		request.headers.get('content-type') ?? ''
	) ?? ['', '', ''];
	const boundary = quoted || plain;
	if (!boundary || !request.body) return refuse('invalid');

	const parts = new PartReader(boundary, mostParts);
	const reader = request.body.getReader();
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) parts.take(next.value);
	} finally {
		void drain(reader);
	}
	return parts.end();
}

interface OpenPart {
	name: string;
	/** Only of a file. */
	fileName: string | undefined;
	chunks: Buffer[];
	size: number;
}

class PartReader {
	readonly #delimiter: Buffer;
	readonly #mostParts: number;
	readonly #parts: Parts = { fields: [], files: [] };
	// As if a line came before it: then the first delimiter looks like the others.
	#pending = Buffer.from('\r\n');
	#at: 'body' | 'head' | 'end' = 'body';
	#part: OpenPart | undefined;
	#textSize = 0;
	#fileSize = 0;
	#count = 0;

	constructor(boundary: string, mostParts: number) {
		this.#delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
		this.#mostParts = mostParts;
	}

	take(chunk: Uint8Array) {
		if (this.#at === 'end') return;
		this.#pending = this.#pending.length ? Buffer.concat([this.#pending, chunk]) : Buffer.from(chunk);
		while (this.#at === 'body' ? this.#readBody() : this.#at === 'head' && this.#readHead());
	}

	end(): Parts {
		return this.#at === 'end' ? this.#parts : refuse('invalid');
	}

	/** Whether there is more to read after it. */
	#readBody(): boolean {
		const end = this.#pending.indexOf(this.#delimiter);
		if (end === -1) {
			// The last bytes may be the beginning of a delimiter.
			const sure = Math.max(0, this.#pending.length - this.#delimiter.length + 1);
			this.#keep(this.#pending.subarray(0, sure));
			this.#pending = this.#pending.subarray(sure);
			return false;
		}
		this.#keep(this.#pending.subarray(0, end));
		this.#close();
		this.#pending = this.#pending.subarray(end + this.#delimiter.length);
		this.#at = 'head';
		return true;
	}

	/** What follows on a delimiter: `--` at the end of the form, else lines up to an empty one. */
	#readHead(): boolean {
		if (this.#pending.length < 2) return false;
		if (this.#pending.toString('latin1', 0, 2) === '--') {
			this.#at = 'end';
			return false;
		}
		const end = this.#pending.indexOf('\r\n\r\n');
		if (end === -1) return this.#pending.length > LONGEST_HEAD ? refuse('invalid') : false;
		this.#open(this.#pending.toString('utf8', 0, end));
		this.#pending = this.#pending.subarray(end + 4);
		this.#at = 'body';
		return true;
	}

	#open(head: string) {
		const line = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? refuse('invalid');
		const name = valueOf(line, 'name') ?? refuse('invalid');
		if (++this.#count > this.#mostParts) refuse('invalid', 'Dit formulier heeft meer velden dan wij kunnen lezen.');
		this.#part = { name, fileName: valueOf(line, 'filename'), chunks: [], size: 0 };
	}

	#keep(bytes: Buffer) {
		const part = this.#part;
		if (!part || !bytes.length) return;
		part.size += bytes.length;
		if (part.fileName === undefined) this.#textSize += bytes.length;
		else if (this.#isTooLarge(part)) return void (part.chunks = []);
		if (this.#textSize > MOST_OF_A_FORM) refuse('too_large');
		part.chunks.push(bytes);
	}

	#isTooLarge = ({ size }: OpenPart) => size > MOST_BYTES || this.#fileSize + size > MOST_KEPT;

	#close() {
		if (!this.#part) return;
		const { name, fileName, chunks, size } = this.#part;
		const bytes = Buffer.concat(chunks);
		if (fileName === undefined) this.#parts.fields.push([name, bytes.toString('utf8')]);
		// A file field in which nothing was chosen comes as a file without a name.
		else if (fileName || size)
			this.#parts.files.push([name, { name: fileName, bytes, isTooLarge: bytes.length < size }]);
		this.#fileSize += bytes.length;
		this.#part = undefined;
	}
}

/** Browsers write `"` and the ends of lines in a name as percent codes, and nothing else. */
function valueOf(line: string, key: 'name' | 'filename') {
	const value = new RegExp(`;\\s*${key}="([^"]*)"`, 'i').exec(`;${line}`)?.[1];
	return value?.replace(/%22/g, '"').replace(/%0d/gi, '\r').replace(/%0a/gi, '\n');
}
