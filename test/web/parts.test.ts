import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParts } from '#lib/web/parts.ts';

const url = 'https://platform.test/vragenlijsten/wijk/1';

/** As a browser sends it, in pieces of this many bytes. */
async function inPieces(form: FormData, size: number) {
	const whole = new Request(url, { method: 'POST', body: form });
	const bytes = new Uint8Array(await whole.arrayBuffer());
	return new Request(url, {
		method: 'POST',
		headers: whole.headers,
		body: new ReadableStream({
			start(stream) {
				for (let at = 0; at < bytes.length; at += size) stream.enqueue(bytes.slice(at, at + size));
				stream.close();
			}
		}),
		duplex: 'half'
	} as RequestInit);
}

const raw = (body: string, boundary = 'b') =>
	new Request(url, {
		method: 'POST',
		headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
		body: Buffer.from(body, 'latin1')
	});

const text = fc.oneof(fc.string(), fc.constantFrom('\r\n--', '\r\n\r\n', '', 'Één vijver', '--b--', '"; name="x'));
const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.constant(Buffer.from('\r\n------\r\n--\r\n\r\n')));

test('a form with files reads the same in whatever pieces it comes', async () => {
	const fields = fc.array(fc.tuple(text, fc.oneof(text, bytes)), { maxLength: 6 });
	await fc.assert(
		fc.asyncProperty(fields, fc.integer({ min: 1, max: 300 }), async (given, size) => {
			const form = new FormData();
			for (const [name, value] of given)
				if (typeof value === 'string') form.append(name, value);
				else form.append(name, new Blob([new Uint8Array(value)]), 'foto.jpg');

			const { fields, files } = await readParts(await inPieces(form, size), 100);
			// A browser writes each end of a line in a text as CR LF.
			const asSent = (value: string) => value.replace(/\r\n|\r|\n/g, '\r\n');
			const texts = given.flatMap(([name, value]) =>
				typeof value === 'string' ? [[asSent(name), asSent(value)]] : []
			);
			expect(fields).toEqual(texts);
			expect(files.map(([name, { bytes }]) => [name, [...bytes]])).toEqual(
				given.flatMap(([name, value]) => (typeof value === 'string' ? [] : [[asSent(name), [...value]]]))
			);
		}),
		{ numRuns: 300 }
	);
});

test('a file field in which nothing was chosen is no file, and an empty file is one', async () => {
	const form = new FormData();
	form.append('foto', new Blob([]), '');
	form.append('leeg', new Blob([]), 'leeg.jpg');
	const { files } = await readParts(await inPieces(form, 10), 100);
	expect(files).toEqual([['leeg', { name: 'leeg.jpg', bytes: Buffer.alloc(0), isTooLarge: false }]]);
});

test('a file that is too large is not kept, and the words around it are', async () => {
	const form = new FormData();
	form.append('voor', 'eerst');
	form.append('foto', new Blob([new Uint8Array(9_000_000)]), 'groot.jpg');
	form.append('tweede', new Blob([new Uint8Array(5_000_000)]), 'past.jpg');
	form.append('derde', new Blob([new Uint8Array(5_000_000)]), 'samen te veel.jpg');
	form.append('na', 'daarna');
	const { fields, files } = await readParts(await inPieces(form, 65_536), 100);
	expect(fields).toEqual([
		['voor', 'eerst'],
		['na', 'daarna']
	]);
	expect(files.map(([name, { bytes, isTooLarge }]) => [name, bytes.length, isTooLarge])).toEqual([
		['foto', 0, true],
		['tweede', 5_000_000, false],
		['derde', 0, true]
	]);
});

test('more words than a form may hold are refused, also beside a file', async () => {
	const form = new FormData();
	form.append('tekst', 'a'.repeat(600_000));
	await expect(readParts(await inPieces(form, 65_536), 100)).rejects.toMatchObject({ status: 413 });
});

test.for([
	'',
	'x',
	'--b',
	'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf',
	'--b\r\nContent-Disposition: form-data\r\n\r\nzonder naam\r\n--b--',
	`--b\r\n${'x: y\r\n'.repeat(5000)}`,
	`${'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(200)}--b--`
])('%j is no form', async (body) => {
	await expect(readParts(raw(body), 100)).rejects.toMatchObject({ status: 400 });
});

test('a form without a boundary is no form', async () => {
	const request = new Request(url, { method: 'POST', headers: { 'content-type': 'multipart/form-data' }, body: 'x' });
	await expect(readParts(request, 100)).rejects.toMatchObject({ status: 400 });
});
