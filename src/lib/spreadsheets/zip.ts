import { crc32 } from 'node:zlib';
import { FlateErrorCode, Inflate, type FlateError } from 'fflate';
import { unreadable } from './unreadable.ts';
import { BROKEN, readDirectory, type ZipEntry } from './zip-directory.ts';

export interface ZipLimits {
	/** Of the zip itself, in bytes. */
	size: number;
	entries: number;
	/** Of all files together, unpacked, in bytes. */
	unpacked: number;
	/** How many times larger a file may become. */
	ratio: number;
}

export interface OpenedZip {
	names: readonly string[];
	/** Nothing when the zip has no such file. */
	read: (name: string) => Uint8Array | undefined;
}

const MB = 1024 * 1024;
const usual: ZipLimits = { size: 20 * MB, entries: 1000, unpacked: 100 * MB, ratio: 200 };

/** What a small file may become at any ratio: empty lines pack very well. */
const SMALL = MB;

/**
 * Opens a zip without unpacking it. Throws UnreadableFile on what is not a zip, is too large, or is made to do harm.
 * A file is unpacked when it is read, and never further than the zip said and the limits allow.
 */
export function openZip(bytes: Uint8Array, limits: Partial<ZipLimits> = {}): OpenedZip {
	const { size, entries: most, unpacked, ratio } = { ...usual, ...limits };
	if (bytes.length > size) unreadable(`Dit bestand is te groot. Het mag hoogstens ${Math.floor(size / MB)} MB zijn.`);
	const entries = readDirectory(bytes, most);
	const total = entries.reduce((sum, entry) => sum + entry.size, 0);
	if (total > unpacked || entries.some((entry) => entry.size > Math.max(SMALL, entry.packed * ratio)))
		unreadable('Dit bestand wordt veel te groot als wij het uitpakken. Daarom lezen wij het niet.');
	const byName = new Map(entries.map((entry) => [entry.name, entry]));
	return {
		names: entries.map(({ name }) => name),
		read: (name) => {
			const entry = byName.get(name);
			return entry && contentOf(bytes, entry);
		}
	};
}

const STORED = 0;
const DEFLATED = 8;

function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
	const packed = bytes.subarray(entry.start, entry.start + entry.packed);
	const content =
		entry.method === STORED ? packed : entry.method === DEFLATED ? inflated(packed, entry.size) : undefined;
	if (content?.length !== entry.size || crc32(content) !== entry.crc) unreadable(BROKEN);
	return content;
}

/** Small, as each piece may become a thousand times larger before its length is seen. */
const PIECE = 4096;

/** The unpacked bytes, or fewer or more when the zip did not tell the truth. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
	const content = new Uint8Array(size);
	let length = 0;
	const inflate = new Inflate((chunk) => {
		if (length + chunk.length > size) unreadable(BROKEN);
		content.set(chunk, length);
		length += chunk.length;
	});
	try {
		for (let at = 0; at < packed.length; at += PIECE)
			inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
	} catch (error) {
		if (isFlateError(error)) unreadable(BROKEN);
		throw error;
	}
	return content.subarray(0, length);
}

const codes: unknown[] = Object.values(FlateErrorCode);

const isFlateError = (error: unknown): error is FlateError =>
	error instanceof Error && 'code' in error && codes.includes(error.code);
