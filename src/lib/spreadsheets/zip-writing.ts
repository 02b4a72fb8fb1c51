import { pipeline } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { inPieces } from './pieces.ts';

/** A file in a zip: a short one that is stored as it is, or one that is packed while it is made. */
export type Entry = { path: string; stored: string } | { path: string; texts: AsyncIterable<string> };

interface Written {
	path: Uint8Array;
	at: number;
	flags: number;
	method: number;
	crc: number;
	packed: number;
	size: number;
}

/**
 * A zip that is sent while it is made. Of a stored file the sizes stand before it, as the mimetype of an ODS needs:
 * the Zip of fflate writes them behind each file. The form: PKWARE APPNOTE 6.3.3.
 */
export async function* writeZip(entries: Iterable<Entry>): AsyncGenerator<Uint8Array> {
	const written: Written[] = [];
	let at = 0;
	for (const entry of entries) {
		const file: Written = { path: encoder.encode(entry.path), at, flags: UTF8, method: 0, crc: 0, packed: 0, size: 0 };
		for await (const chunk of 'stored' in entry ? storedFile(file, entry.stored) : packedFile(file, entry.texts)) {
			at += chunk.length;
			if (at > LARGEST) throw new RangeError('a zip holds 4 GB at most');
			yield chunk;
		}
		written.push(file);
	}
	const directory = written.map(directoryEntry);
	yield* directory;
	yield end(
		written.length,
		directory.reduce((sum, { length }) => sum + length, 0),
		at
	);
}

const encoder = new TextEncoder();
const LARGEST = 0xffffffff - 1024 * 1024;
const UTF8 = 1 << 11;
const SIZES_BEHIND = 1 << 3;
const DEFLATED = 8;
const VERSION = 20;

/** The first of January 1980: the same table makes the same file. */
const DAY = 0x21;

function* storedFile(file: Written, text: string) {
	const content = encoder.encode(text);
	file.crc = crc32(content);
	file.packed = file.size = content.length;
	yield localHeader(file);
	yield content;
}

/** Packed by another thread, so that it keeps nobody waiting who asks for a page. */
async function* packedFile(file: Written, texts: AsyncIterable<string>) {
	file.flags |= SIZES_BEHIND;
	file.method = DEFLATED;
	yield localHeader(file);
	// Whoever reads the packed bytes hears what went wrong: nobody else has to.
	const packed = pipeline(measured(file, texts), createDeflateRaw({ level: 3, chunkSize: 64 * 1024 }), () => {});
	for await (const chunk of packed as AsyncIterable<Uint8Array>) {
		file.packed += chunk.length;
		yield chunk;
	}
	yield record(['PK\x07\x08', [4, file.crc], [4, file.packed], [4, file.size]]);
}

async function* measured(file: Written, texts: AsyncIterable<string>) {
	for await (const piece of inPieces(texts)) {
		file.crc = crc32(piece, file.crc);
		file.size += piece.length;
		yield piece;
	}
}

const localHeader = (file: Written) =>
	record(['PK\x03\x04', ...shared(file), [2, file.path.length], [2, 0], file.path]);

const directoryEntry = (file: Written) =>
	record([
		'PK\x01\x02',
		[2, VERSION],
		...shared(file),
		[2, file.path.length],
		...Array<Field>(4).fill([2, 0]),
		[4, 0],
		[4, file.at],
		file.path
	]);

const shared = ({ flags, method, crc, packed, size }: Written): Field[] => [
	[2, VERSION],
	[2, flags],
	[2, method],
	[2, 0],
	[2, DAY],
	[4, crc],
	[4, packed],
	[4, size]
];

const end = (count: number, length: number, at: number) =>
	record(['PK\x05\x06', [4, 0], [2, count], [2, count], [4, length], [4, at], [2, 0]]);

/** Signs, bytes, or a number with its length in bytes, the lowest first. */
type Field = string | Uint8Array | readonly [length: 2 | 4, value: number];

const record = (fields: Field[]) => Buffer.concat(fields.map(bytesOf));

function bytesOf(field: Field): Uint8Array {
	if (typeof field === 'string') return Buffer.from(field, 'latin1');
	if (field instanceof Uint8Array) return field;
	const bytes = Buffer.alloc(field[0]);
	bytes.writeUIntLE(field[1], 0, field[0]);
	return bytes;
}
