import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A photo of this size with something on it, and with whatever else `of` asks for. */
export async function makePhoto(
	format: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' = 'jpeg',
	{ width = 640, height = 480, alpha = 1 } = {}
): Promise<Buffer> {
	const background = { r: 40, g: 120, b: 60, alpha };
	const channels = alpha < 1 ? 4 : 3;
	const dot = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#c00' } })
		.png()
		.toBuffer();
	return sharp({ create: { width, height, channels, background } })
		.composite([{ input: dot, left: 4, top: 4 }])
		.toFormat(format)
		.toBuffer();
}

const entry = (tag: number, type: number, count: number, value: number | Buffer) => ({ tag, type, count, value });
type Entry = ReturnType<typeof entry>;

/** One list of EXIF, big endian, at this place in the TIFF; longer values stand behind it. */
function listOf(entries: Entry[], at: number, next = 0) {
	const head = Buffer.alloc(2 + entries.length * 12 + 4);
	const behind: Buffer[] = [];
	let free = at + head.length;
	head.writeUInt16BE(entries.length, 0);
	for (const [i, { tag, type, count, value }] of entries.entries()) {
		const line = 2 + i * 12;
		head.writeUInt16BE(tag, line);
		head.writeUInt16BE(type, line + 2);
		head.writeUInt32BE(count, line + 4);
		if (typeof value === 'number') head.writeUInt32BE(type === 3 ? value * 0x10000 : value, line + 8);
		else if (value.length <= 4) value.copy(head, line + 8);
		else {
			head.writeUInt32BE(free, line + 8);
			behind.push(value);
			free += value.length;
		}
	}
	head.writeUInt32BE(next, head.length - 4);
	return Buffer.concat([head, ...behind]);
}

const letters = (text: string) => Buffer.from(`${text}\0`, 'latin1');
const degrees = (...parts: number[]) => Buffer.concat(parts.map((part) => quad(part, 1)));
const quad = (...values: number[]) => {
	const buffer = Buffer.alloc(values.length * 4);
	values.forEach((value, i) => buffer.writeUInt32BE(value, i * 4));
	return buffer;
};

/** What a telephone writes in a photo: which one it was, which side is up, where and when, and a small copy of it. */
function exifOf(thumbnail: Buffer) {
	const camera = letters('Fairphone Testtoestel 5');
	const when = letters('2026:03:01 12:34:56');
	const make = (gpsAt: number, next: number) =>
		listOf(
			[
				entry(0x010f, 2, camera.length, camera),
				entry(0x0112, 3, 1, 6),
				entry(0x0132, 2, when.length, when),
				entry(0x8825, 4, 1, gpsAt)
			],
			8,
			next
		);
	const gpsAt = 8 + make(0, 0).length;
	const gps = listOf(
		[
			entry(1, 2, 2, letters('N')),
			entry(2, 5, 3, degrees(51, 58, 12)),
			entry(3, 2, 2, letters('E')),
			entry(4, 5, 3, degrees(5, 39, 54))
		],
		gpsAt
	);
	const smallAt = gpsAt + gps.length;
	const small = (at: number) => listOf([entry(0x0201, 4, 1, at), entry(0x0202, 4, 1, thumbnail.length)], smallAt);
	const list = small(0);
	const tiff = [Buffer.from('MM\0*'), quad(8), make(gpsAt, smallAt), gps, small(smallAt + list.length), thumbnail];
	return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), ...tiff]);
}

/** A JPEG as a telephone makes it, lying on its side, with EXIF, XMP and a remark. */
export async function makeTelephonePhoto() {
	const jpeg = await makePhoto('jpeg', { width: 640, height: 480 });
	const thumbnail = await makePhoto('jpeg', { width: 32, height: 24 });
	const xmp = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Geheim Adres 12</x:xmpmeta>', 'latin1');
	const parts = [segment(0xe1, exifOf(thumbnail)), segment(0xe1, xmp), segment(0xfe, Buffer.from('Geheime opmerking'))];
	return Buffer.concat([jpeg.subarray(0, 2), ...parts, jpeg.subarray(2)]);
}

function segment(marker: number, body: Buffer) {
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([head, body]);
}

/** A PNG that says it has this size, in a few bytes: 10,000 by 10,000 is 300 MB when it is read. */
export function makeBomb(side: number) {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(side, 0);
	header.writeUInt32BE(side, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const rows = deflateSync(Buffer.alloc(Math.min(side, 2000) * (side * 3 + 1)), { level: 9 });
	const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
	return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, body: Buffer) {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
	return Buffer.concat([quad(body.length), named, quad(crc(named))]);
}

function crc(bytes: Buffer) {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return (sum ^ 0xffffffff) >>> 0;
}
