import { inflateSync } from 'node:zlib';

/** The tables of a font, by their four letters. */
export type Tables = Map<string, Buffer>;

const HEADER = 44;
const ENTRY = 20;

/** Unpacks a woff file, version 1 (https://www.w3.org/TR/WOFF/). */
export function unpackWoff(woff: Buffer): Tables {
	const tables: Tables = new Map();
	for (let entry = HEADER; tables.size < woff.readUInt16BE(12); entry += ENTRY) {
		const [offset, packed, size] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number];
		const bytes = woff.subarray(offset, offset + packed);
		tables.set(woff.toString('latin1', entry, entry + 4), packed < size ? inflateSync(bytes) : bytes);
	}
	return tables;
}

/** Writes a font file of its tables. Nobody here reads the checksums, so they stay zero. */
export function packFont(tables: Tables): Buffer {
	const names = [...tables.keys()].sort();
	const directory = Buffer.alloc(12 + 16 * names.length);
	directory.writeUInt32BE(0x00010000, 0);
	directory.writeUInt16BE(names.length, 4);

	const parts: Buffer[] = [directory];
	let offset = directory.length;
	names.forEach((name, index) => {
		const table = tables.get(name)!;
		const entry = 12 + 16 * index;
		directory.write(name, entry, 'latin1');
		directory.writeUInt32BE(offset, entry + 8);
		directory.writeUInt32BE(table.length, entry + 12);
		const padding = Buffer.alloc(-table.length & 3);
		parts.push(table, padding);
		offset += table.length + padding.length;
	});
	return Buffer.concat(parts);
}

/** A table of names that holds a family and a style, and nothing else. */
export function namesTable(family: string, style: string): Buffer {
	const names = new Map([
		[1, family],
		[2, style],
		[4, `${family} ${style}`],
		[6, `${family.replaceAll(' ', '')}-${style}`]
	]);
	const head = Buffer.alloc(6 + 12 * names.size);
	head.writeUInt16BE(names.size, 2);
	head.writeUInt16BE(head.length, 4);

	let texts = Buffer.alloc(0);
	let entry = 6;
	for (const [id, name] of names) {
		const text = Buffer.from(name, 'utf16le').swap16();
		// Windows, Unicode, American English: the one combination that every reader looks at.
		[3, 1, 0x409, id, text.length, texts.length].forEach((value, at) => head.writeUInt16BE(value, entry + 2 * at));
		texts = Buffer.concat([texts, text]);
		entry += 12;
	}
	return Buffer.concat([head, texts]);
}

/** The characters that a font can show, from a table of characters in format 4, which is what these fonts have. */
export function charactersOf(tables: Tables): number[] {
	const cmap = tables.get('cmap')!;
	const start = cmap.readUInt32BE(8);
	const segments = cmap.readUInt16BE(start + 6);
	const found: number[] = [];
	for (let at = 0; at < segments; at += 2) {
		const last = cmap.readUInt16BE(start + 14 + at);
		const first = cmap.readUInt16BE(start + 16 + segments + at);
		for (let code = first; code <= last && code < 0xffff; code++) found.push(code);
	}
	return found;
}
