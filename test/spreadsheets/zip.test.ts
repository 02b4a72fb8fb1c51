import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnreadableFile } from '#lib/spreadsheets/unreadable.ts';
import { openZip } from '#lib/spreadsheets/zip.ts';
import { gathered } from './gathered.ts';
import { writeZip } from '#lib/spreadsheets/zip-writing.ts';

const MB = 1024 * 1024;
const LIST = 'PK\x01\x02';
const FILE = 'PK\x03\x04';

/** A zip in which the numbers of one kind of record are changed: what none of the programs writes. */
function zipWith(
	files: Record<string, Uint8Array>,
	record: string,
	at: number,
	length: 2 | 4,
	value: number,
	which = 0
) {
	const bytes = Buffer.from(zipSync(files, { mtime: '2026-01-01' }));
	let place = -1;
	for (let i = 0; i <= which; i++) place = bytes.indexOf(record, place + 1, 'latin1');
	bytes.writeUIntLE(value, place + at, length);
	return bytes;
}

const refused = (work: () => unknown) => {
	try {
		work();
	} catch (error) {
		if (error instanceof UnreadableFile) return error.message;
		throw error;
	}
	return 'niet geweigerd';
};

const hello = strToU8('Meer bankjes in de wijk, graag. '.repeat(10));

test('files are unpacked when they are read', () => {
	const zip = openZip(zipSync({ 'map/a.txt': hello, 'b.txt': [hello, { level: 0 }], 'leeg.txt': new Uint8Array() }));
	expect(zip.names).toEqual(['map/a.txt', 'b.txt', 'leeg.txt']);
	for (const name of ['map/a.txt', 'b.txt']) expect(zip.read(name)).toEqual(hello);
	expect(zip.read('leeg.txt')).toHaveLength(0);
	expect(zip.read('__proto__')).toBeUndefined();
});

test('a file that becomes a thousand times larger is refused before it is unpacked', () => {
	expect(refused(() => openZip(zipSync({ a: new Uint8Array(10 * MB) })))).toMatch(
		/veel te groot als wij het uitpakken/
	);
	expect(refused(() => openZip(zipSync({ a: hello, b: hello }), { unpacked: 500 }))).toMatch(/veel te groot/);
	expect(refused(() => openZip(zipSync({ a: hello }), { size: 10 }))).toMatch(/^Dit bestand is te groot/);
});

test('what the zip says about lengths is not believed', () => {
	const bomb = { a: new Uint8Array(50 * MB) };
	const lying = openZip(zipWith(bomb, LIST, 24, 4, 100));
	const before = process.memoryUsage().arrayBuffers;
	expect(refused(() => lying.read('a'))).toMatch(/kunnen dit bestand niet openen/);
	expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * MB);
	expect(refused(() => openZip(zipWith({ a: hello }, LIST, 24, 4, 5000)).read('a'))).toMatch(/niet openen/);
	expect(refused(() => openZip(zipWith({ a: hello }, LIST, 24, 4, 0xffffffff)))).toMatch(/veel te groot/);
	expect(refused(() => openZip(zipWith({ a: hello }, LIST, 20, 4, 5)).read('a'))).toMatch(/niet openen/);
	expect(refused(() => openZip(zipWith({ a: hello }, LIST, 20, 4, 5000)))).toMatch(/niet openen/);
	expect(refused(() => openZip(zipWith({ a: hello }, LIST, 16, 4, 1)).read('a'))).toMatch(/niet openen/);
});

test('a thousand files is enough', () => {
	const many = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}.txt`, hello]));
	expect(refused(() => openZip(zipSync(many)))).toMatch(/hoogstens 1000/);
});

test.for(['../a', 'a/../../b', '/etc/passwd', 'C:/a', 'a\\b', 'a\0b', ''])('the name “%s” leads nowhere', (name) => {
	expect(refused(() => openZip(zipSync({ [name]: hello })))).toMatch(/niet gemaakt zoals gewone programma’s/);
});

test('a link, two files with one name, and two files in the same bytes are refused', () => {
	const link = zipSync({ a: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
	expect(refused(() => openZip(link))).toMatch(/gewone programma’s/);
	expect(refused(() => openZip(zipSync({ a: hello, A: hello })))).toMatch(/gewone programma’s/);
	expect(refused(() => openZip(zipWith({ a: hello, b: hello }, LIST, 42, 4, 0, 1)))).toMatch(/gewone programma’s/);

	// A file whose bytes hold another file of the zip, as in the bombs that overlap.
	const inner = zipSync({ b: [hello, { level: 0 }] });
	const outer = Buffer.from(zipSync({ a: [inner, { level: 0 }], b: [hello, { level: 0 }] }));
	const list = outer.indexOf(LIST, outer.indexOf(LIST, inner.length + 31, 'latin1') + 1, 'latin1');
	outer.writeUInt32LE(31, list + 42);
	expect(refused(() => openZip(outer))).toMatch(/gewone programma’s/);
});

test('a zip with a password, of several disks or of more than 4 GB is refused', () => {
	expect(refused(() => openZip(zipWith({ a: hello }, LIST, 8, 2, 1)))).toMatch(/wachtwoord/);
	expect(refused(() => openZip(zipWith({ a: hello }, 'PK\x05\x06', 4, 2, 1)))).toMatch(/gewone programma’s/);
	expect(refused(() => openZip(zipWith({ a: hello }, 'PK\x05\x06', 16, 4, 0xffffffff)))).toMatch(/gewone programma’s/);
	expect(refused(() => openZip(zipWith({ a: hello }, LIST, 10, 2, 99)).read('a'))).toMatch(/niet openen/);
	expect(refused(() => openZip(zipWith({ a: hello }, FILE, 26, 2, 9)))).toMatch(/gewone programma’s|niet openen/);
});

test('half a zip, and what is no zip, is refused', () => {
	const zip = zipSync({ a: hello });
	for (let length = 0; length < zip.length; length++)
		expect(refused(() => openZip(zip.subarray(0, length)))).toMatch(/niet openen/);
	expect(refused(() => openZip(strToU8('Geen zip, maar een brief.')))).toMatch(/niet helemaal opgeslagen/);
});

test('no change of a zip does more than make it unreadable', () => {
	const zip = zipSync({ a: hello, 'map/b': strToU8('Hallo') });
	const changes = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(changes, (places) => {
			const bytes = zip.slice();
			for (const [at, value] of places) bytes[at] = value;
			refused(() => {
				const opened = openZip(bytes);
				for (const name of opened.names) opened.read(name);
			});
		}),
		{ numRuns: 2000 }
	);
});

test('what we pack is unpacked again, when it comes in pieces too', async () => {
	const piece = fc.oneof(
		fc.string(),
		fc.nat(300_000).map((length) => 'Groen en rust. '.repeat(length / 15))
	);
	await fc.assert(
		fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
			async function* texts() {
				yield* pieces;
			}
			const zip = openZip(
				await gathered(
					writeZip([
						{ path: 'é.txt', texts: texts() },
						{ path: 'b', stored: 'Hallo' }
					])
				),
				{
					ratio: Infinity
				}
			);
			expect(Buffer.from(zip.read('é.txt')!).toString() === pieces.join('')).toBe(true);
			expect(Buffer.from(zip.read('b')!).toString()).toBe('Hallo');
		}),
		{ numRuns: 30 }
	);
});
