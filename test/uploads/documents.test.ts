import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { cleanDocument } from '#lib/uploads/documents.server.ts';
import { refusedFiles } from '#lib/uploads/upload.ts';
import { makeTelephonePhoto } from './made.ts';

/** A document of one page, with whatever the test adds to it. */
async function makeDocument(add: (document: PDFDocument) => unknown = () => undefined) {
	const document = await PDFDocument.create();
	document.addPage([300, 400]).drawText('Een bankje bij de vijver');
	await add(document);
	return document.save({ useObjectStreams: false });
}

/** All that stands in it, with what is packed unpacked. */
async function wordsIn(bytes: Uint8Array) {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	const objects = document.context.enumerateIndirectObjects().map(([, object]) => String(object));
	const { Info, ID } = document.context.trailerInfo;
	return [...objects, String(Info), String(ID), Buffer.from(bytes).toString('latin1')].join('\n');
}

test('a document loses who made it when and with what, in all places where that stands', async () => {
	const given = await makeDocument((document) => {
		document.setAuthor('Anna Geheim');
		document.setProducer('Tekstmaker 7');
		const xmp = document.context.stream('<x:xmpmeta>Anna Geheim</x:xmpmeta>', { Type: 'Metadata', Subtype: 'XML' });
		document.catalog.set(PDFName.of('Metadata'), document.context.register(xmp));
		document.getPage(0).node.set(PDFName.of('PieceInfo'), PDFString.of('Anna Geheim'));
	});
	expect(await wordsIn(given)).toContain('Metadata');
	const words = await wordsIn(await cleanDocument(given));
	for (const trace of ['Geheim', 'Tekstmaker', 'xmpmeta', 'Metadata', 'PieceInfo', 'CreationDate', 'Producer'])
		expect(words, trace).not.toContain(trace);
	expect((await PDFDocument.load(await cleanDocument(given))).getPageCount()).toBe(1);
});

test('nothing in a document runs, opens or sends by itself', async () => {
	const given = await makeDocument(async (document) => {
		document.addJavaScript('groet', 'app.alert("Geheim")');
		await document.attach(Buffer.from('MZ Geheim'), 'rekening.exe', { mimeType: 'application/octet-stream' });
		const { context, catalog } = document;
		catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'JavaScript', JS: PDFString.of('Geheim()') }));
		const page = document.getPage(0).node;
		page.set(PDFName.of('AA'), context.obj({ O: { S: 'Launch', F: PDFString.of('Geheim.exe') } }));
		const link = (action: Record<string, unknown>) => ({ Type: 'Annot', Subtype: 'Link', A: action });
		const notes = [
			link({ S: 'Launch', F: PDFString.of('Geheim.exe') }),
			link({ S: 'SubmitForm', F: PDFString.of('https://geheim.example') }),
			link({ Type: 'Action', S: 'Onbekend', F: PDFString.of('Geheim') }),
			link({ S: 'URI', URI: PDFString.of('javascript:Geheim()') }),
			link({ S: 'URI', URI: PDFString.of('https://voorbeeld.example/meer'), Next: { S: 'JavaScript' } }),
			{ Type: 'Annot', Subtype: 'FileAttachment', FS: { EF: {}, F: PDFString.of('Geheim.exe') } }
		];
		page.set(PDFName.of('Annots'), context.obj(notes as never));
	});
	const words = await wordsIn(await cleanDocument(given));
	const harmful = [
		'Geheim',
		'geheim.example',
		'JavaScript',
		'Launch',
		'SubmitForm',
		'EmbeddedFile',
		'OpenAction',
		'MZ '
	];
	for (const trace of harmful) expect(words, trace).not.toContain(trace);
	expect(words, 'a link to the web stays').toContain('https://voorbeeld.example/meer');
});

test('a photo in a document loses what tells of its making', async () => {
	const photo = await makeTelephonePhoto();
	const given = await makeDocument(async (document) => {
		document.getPage(0).drawImage(await document.embedJpg(photo));
	});
	expect(Buffer.from(given).includes('Fairphone')).toBe(true);
	const made = await cleanDocument(given);
	for (const trace of ['Fairphone', 'Geheim', '2026:03:01', 'Exif']) expect(made.includes(trace), trace).toBe(false);
	expect(made.includes('DCTDecode')).toBe(true);
});

test('what nothing points to any more, and what stands behind the end, are gone', async () => {
	const left = '\n90 0 obj\n(Geheim, uit een eerdere versie)\nendobj\n';
	const tail = 'PK\x03\x04<html><script>alert(1)</script>';
	const given = Buffer.concat([await makeDocument(), Buffer.from(left + tail, 'latin1')]);
	expect(await wordsIn(given)).toContain('Geheim');
	const made = await cleanDocument(given);
	for (const trace of ['<script', 'PK\x03\x04', 'Geheim']) expect(await wordsIn(made), trace).not.toContain(trace);
});

test('a document with a password, and one that is not heel, are refused', async () => {
	const locked = await PDFDocument.create();
	locked.addPage();
	locked.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' });
	await expect(cleanDocument(await locked.save())).rejects.toThrow(refusedFiles.locked);

	const whole = await makeDocument();
	for (const broken of [
		whole.subarray(0, 200),
		Buffer.from('%PDF-1.7\n'),
		Buffer.from('%PDF-1.7\n1 0 obj\n<<'.repeat(9))
	])
		await expect(cleanDocument(broken)).rejects.toThrow(refusedFiles.brokenDocument);
});

test('a document of too many pages is refused', async () => {
	const given = await makeDocument((document) => {
		for (let i = 0; i < 200; i++) document.addPage();
	});
	await expect(cleanDocument(given)).rejects.toThrow(refusedFiles.tooManyPages);
});

/** A document whose objects unpack to this many bytes of spaces. */
function makeBomb(size: number, type = '/Type /ObjStm') {
	const packed = deflateSync(Buffer.alloc(size, ' '));
	return Buffer.concat([
		Buffer.from(`%PDF-1.7\n3 0 obj\n/ObjStm\nendobj\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n`),
		Buffer.from(`2 0 obj\n<<${type} /N 1 /First 9 /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`),
		packed,
		Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n')
	]);
}

test.for(['/Type /ObjStm', '/Type /Obj#53tm', '/Type 3 0 R', '/Type /XRef'])(
	'a document that would fill the memory is not unpacked: %s',
	async (type) => {
		const bomb = makeBomb(300_000_000, type);
		expect(bomb.length).toBeLessThan(400_000);
		const before = process.memoryUsage.rss();
		await expect(cleanDocument(bomb)).rejects.toThrow(refusedFiles.brokenDocument);
		expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000);
	}
);

test('a document that is nested without end, or of which nothing ends, is refused soon', async () => {
	const deep = Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(2_000_000)}`);
	const open = Buffer.from(`%PDF-1.7\n${'1 0 obj\n<</A 1\n'.repeat(100_000)}`);
	const began = performance.now();
	for (const given of [deep, open]) await expect(cleanDocument(given)).rejects.toThrow(refusedFiles.brokenDocument);
	expect(performance.now() - began).toBeLessThan(5000);
});
