import { decodeText } from './decoding.ts';
import { unreadable } from './unreadable.ts';

/** A file in a zip: where its bytes are, and what the zip says about them. */
export interface ZipEntry {
	name: string;
	method: number;
	crc: number;
	/** Lengths in bytes. */
	packed: number;
	size: number;
	start: number;
}

export const BROKEN = 'Wij kunnen dit bestand niet openen. Misschien is het niet helemaal opgeslagen of verstuurd.';
const UNSAFE = 'Dit bestand is niet gemaakt zoals gewone programma’s dat doen. Daarom lezen wij het niet.';
const LOCKED = 'Dit bestand heeft een wachtwoord. Sla het op zonder wachtwoord en probeer het opnieuw.';

/** The files of a zip (PKWARE APPNOTE 6.3.3). Refuses all that no ordinary program makes. */
export function readDirectory(bytes: Uint8Array, most: number): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	if (count > most) unreadable(`In dit bestand zitten te veel losse bestanden. Het mogen er hoogstens ${most} zijn.`);
	let at = view.getUint32(end + 16, true);
	// A second disk, or the form for more than 4 GB.
	if (view.getUint32(end + 4, true) !== 0 || at === 0xffffffff || count === 0xffff) unreadable(UNSAFE);
	const entries = Array.from({ length: count }, () => {
		if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) unreadable(BROKEN);
		const here = at;
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		return readEntry(bytes, view, here, end);
	});
	assertApart(entries);
	return entries;
}

const END = 22;
const LONGEST_COMMENT = 0xffff;

/** Where the last record begins: it ends with the zip. */
function findEnd(view: DataView): number {
	const first = Math.max(0, view.byteLength - END - LONGEST_COMMENT);
	for (let at = view.byteLength - END; at >= first; at--)
		if (view.getUint32(at, true) === 0x06054b50 && at + END + view.getUint16(at + 20, true) === view.byteLength)
			return at;
	return unreadable(BROKEN);
}

const ENCRYPTED = (1 << 0) | (1 << 6) | (1 << 13);
const UTF8 = 1 << 11;

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): ZipEntry {
	if (view.getUint16(at + 8, true) & ENCRYPTED) unreadable(LOCKED);
	const rawName = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
	const name = view.getUint16(at + 8, true) & UTF8 ? decodeText(rawName).text : Buffer.from(rawName).toString('latin1');
	if (!isSafeName(name) || isLink(view.getUint32(at + 38, true))) unreadable(UNSAFE);
	const entry = {
		name,
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		packed: view.getUint32(at + 20, true),
		size: view.getUint32(at + 24, true),
		start: startOf(bytes, view, view.getUint32(at + 42, true), rawName)
	};
	if (entry.start + entry.packed > end) unreadable(BROKEN);
	return entry;
}

/** Where the bytes of a file begin. Its own header must name the same file as the list does. */
function startOf(bytes: Uint8Array, view: DataView, at: number, name: Uint8Array): number {
	if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) unreadable(BROKEN);
	const length = view.getUint16(at + 26, true);
	if (Buffer.compare(bytes.subarray(at + 30, at + 30 + length), name) !== 0) unreadable(UNSAFE);
	return at + 30 + length + view.getUint16(at + 28, true);
}

/** A place within the zip: no root, no disk, no way up. */
const isSafeName = (name: string) =>
	name.length <= 255 &&
	// eslint-disable-next-line no-control-regex -- names with control characters are looked for
	!/^[/]|^$|[\\:\0-\x1f]/.test(name) &&
	!name.split('/').includes('..');

/** A file that points to another, on the disk of who unpacks it. */
const isLink = (attributes: number) => ((attributes >>> 28) & 0xf) === 0xa;

/** Two files in the same bytes make a small zip endless; two with one name are read differently by each program. */
function assertApart(entries: ZipEntry[]) {
	const sorted = entries.toSorted((a, b) => a.start - b.start);
	for (const [i, entry] of sorted.entries()) {
		const next = sorted[i + 1];
		if (next && entry.start + entry.packed > next.start) unreadable(UNSAFE);
	}
	if (new Set(entries.map(({ name }) => name.toLowerCase())).size !== entries.length) unreadable(UNSAFE);
}
