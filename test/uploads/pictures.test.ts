import sharp from 'sharp';
import { expect, test } from 'vitest';
import { kindOf } from '#lib/uploads/kind.ts';
import { cleanPicture } from '#lib/uploads/pictures.server.ts';
import { refusedFiles } from '#lib/uploads/upload.ts';
import { makeBomb, makePhoto, makeTelephonePhoto } from './made.ts';

const traces = ['Exif', 'Fairphone', '2026:03:01', 'Geheim', 'xmpmeta', 'Photoshop'];

test('a photo of a telephone loses where, when and with what it was made, and stands upright', async () => {
	const given = await makeTelephonePhoto();
	const before = await sharp(given).metadata();
	expect(before).toMatchObject({ orientation: 6, exif: expect.any(Buffer), xmp: expect.any(Buffer) });
	expect(before.exif!.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(true);
	for (const trace of traces.slice(0, 4)) expect(given.includes(trace), trace).toBe(true);

	const { bytes, thumbnail, kind, width, height } = await cleanPicture(given, 'jpeg');
	expect({ kind, width, height }).toEqual({ kind: 'jpeg', width: 480, height: 640 });
	for (const made of [bytes, thumbnail]) {
		for (const trace of traces) expect(made.includes(trace), trace).toBe(false);
		const after = await sharp(made).metadata();
		for (const part of ['exif', 'xmp', 'iptc', 'icc', 'comments', 'orientation'] as const)
			expect(after[part], part).toBeUndefined();
	}
	expect(bytes.indexOf(Buffer.from([0xff, 0xd8, 0xff]), 1), 'a small copy inside').toBe(-1);
	const corner = await sharp(bytes).extract({ left: 470, top: 6, width: 1, height: 1 }).raw().toBuffer();
	expect(corner[0], 'the red dot turned along').toBeGreaterThan(150);
});

test.for(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('a photo as %s becomes a JPEG', async (format) => {
	const given = await makePhoto(format);
	expect(kindOf(given)).toBe(format);
	const { kind, bytes, thumbnail, width, height } = await cleanPicture(given, format);
	expect({ kind, is: kindOf(bytes), width, height }).toEqual({ kind: 'jpeg', is: 'jpeg', width: 640, height: 480 });
	expect(await sharp(thumbnail).metadata()).toMatchObject({ format: 'webp', width: 320, height: 240 });
});

test('what one can see through stays so', async () => {
	const { kind, bytes } = await cleanPicture(await makePhoto('png', { alpha: 0.5 }), 'png');
	expect([kind, (await sharp(bytes).metadata()).hasAlpha]).toEqual(['webp', true]);
});

test('a large photo becomes 2,000 pixels long, and a small one stays as it is', async () => {
	const large = await cleanPicture(await makePhoto('jpeg', { width: 4000, height: 3000 }), 'jpeg');
	expect([large.width, large.height]).toEqual([2000, 1500]);
	const small = await cleanPicture(await makePhoto('png', { width: 20, height: 10 }), 'png');
	expect([small.width, small.height]).toEqual([20, 10]);
});

test('what was hidden in or behind a photo is gone', async () => {
	const page = '<html><script>alert(1)</script></html>';
	const jpeg = await makePhoto();
	const remark = Buffer.concat([Buffer.from([0xff, 0xfe, 0, page.length + 2]), Buffer.from(page)]);
	const given = Buffer.concat([jpeg.subarray(0, 2), remark, jpeg.subarray(2), Buffer.from(`${page}PK\x03\x04`)]);
	expect(kindOf(given)).toBe('jpeg');
	const { bytes } = await cleanPicture(given, 'jpeg');
	for (const trace of ['<html', '<script', 'PK\x03\x04']) expect(bytes.includes(trace), trace).toBe(false);
});

test('a photo that is cut off half way is refused', async () => {
	for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
		const given = await makePhoto(format);
		const cut = given.subarray(0, Math.floor(given.length / 2));
		await expect(cleanPicture(cut, format), format).rejects.toThrow(refusedFiles.brokenPicture);
	}
});

test('a picture that would fill the memory is not read', async () => {
	const bomb = makeBomb(10_000);
	expect(bomb.length).toBeLessThan(500_000);
	const before = process.memoryUsage.rss();
	await expect(cleanPicture(bomb, 'png')).rejects.toThrow(refusedFiles.tooManyPixels);
	expect(process.memoryUsage.rss() - before).toBeLessThan(50_000_000);
});

test('a photo that comes in layers may be less large than another', async () => {
	const blank = sharp({ create: { width: 8000, height: 6000, channels: 3, background: '#284' } });
	const [plain, layered] = [await blank.clone().jpeg().toBuffer(), await blank.jpeg({ progressive: true }).toBuffer()];
	expect((await cleanPicture(plain, 'jpeg')).width).toBe(2000);
	await expect(cleanPicture(layered, 'jpeg')).rejects.toThrow(refusedFiles.tooManyPixels);
});

test('what begins as a photo and is something else is not read as that', async () => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
	await expect(cleanPicture(Buffer.from(svg), 'png')).rejects.toThrow(refusedFiles.brokenPicture);
	await expect(cleanPicture(Buffer.from('%PDF-1.7\n'), 'png')).rejects.toThrow(refusedFiles.brokenPicture);
});
