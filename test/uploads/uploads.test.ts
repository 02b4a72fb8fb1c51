import { beforeEach, expect, test, vi } from 'vitest';
import { now } from '#lib/clock.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { type GivenFile, receiveUpload } from '#lib/uploads/receiving.server.ts';
import { uploadBytes, uploads } from '#lib/uploads/tables.ts';
import { refusedFiles } from '#lib/uploads/upload.ts';
import {
	describeUpload,
	eraseUploads,
	findUploads,
	keepUploads,
	listUploads,
	readUpload,
	readUploadFor,
	removeUnkeptUploads,
	removeUpload,
	renewUploads
} from '#lib/uploads/uploads.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { makePhoto } from './made.ts';

const anna = 'hash-of-anna';
const bert = 'hash-of-bert';
let photo: Buffer;
beforeEach(async () => {
	photo ??= await makePhoto('png');
});

const asFile = (bytes: Uint8Array, name = 'vijver.png'): GivenFile => ({ name, bytes, isTooLarge: false });

async function add(ownerHash = anna, bytes: Uint8Array = photo, place = 'foto') {
	const added = await receiveUpload({ ownerHash, place, file: asFile(bytes), description: 'De vijver' });
	if ('problem' in added) throw new Error(added.problem);
	return added.id;
}

const everybody = async () => true;

test('who added a photo sees it, with a small one, and nobody else does', async () => {
	const id = await add();
	expect(await listUploads(anna, 'foto')).toMatchObject([
		{ id, kind: 'jpeg', width: 640, height: 480, name: 'vijver.png', description: 'De vijver', keptAt: null }
	]);
	const whole = await readUpload(id, anna);
	expect(whole).toMatchObject({ mediaType: 'image/jpeg', name: 'vijver.jpg', isPicture: true });
	expect(Buffer.isBuffer(whole.bytes)).toBe(true);
	const [row] = await listUploads(anna);
	expect(whole.bytes.length).toBe(row!.size);
	expect(await readUpload(id, anna, 'thumbnail')).toMatchObject({ mediaType: 'image/webp' });

	for (const other of [bert, '']) await expect(readUpload(id, other)).rejects.toMatchObject({ status: 404 });
	for (const odd of ['', 'x', newId()]) await expect(readUpload(odd, anna)).rejects.toMatchObject({ status: 404 });
	expect(await listUploads(bert)).toEqual([]);
});

test('who may see what was sent sees nothing of what was not sent', async () => {
	const id = await add();
	await expect(readUploadFor(everybody, id)).rejects.toMatchObject({ status: 404 });
	await transaction(() => keepUploads([id], bert));
	await expect(readUploadFor(everybody, id), 'of another').rejects.toMatchObject({ status: 404 });
	await transaction(() => keepUploads([id], anna));
	expect(await readUploadFor(async ({ ownerHash }) => ownerHash === anna, id)).toMatchObject({ name: 'vijver.jpg' });
	await expect(readUploadFor(async () => false, id)).rejects.toMatchObject({ status: 404 });
});

test('sending the same photo twice, also at the same moment, adds it once for each question', async () => {
	const ids = await Promise.all([add(), add(), add()]);
	expect(new Set([...ids, await add()]).size).toBe(1);
	expect(await add(anna, photo, 'tweede')).not.toBe(ids[0]);
	expect(await add(bert)).not.toBe(ids[0]);
	expect(await db.$count(uploads)).toBe(3);
	expect(await db.$count(uploadBytes)).toBe(3);
});

test('its owner describes a photo and takes it away, until it is sent', async () => {
	const id = await add();
	await describeUpload(id, bert, 'Van Bert');
	await describeUpload(id, anna, 'De vijver in de winter');
	await removeUpload(id, bert);
	expect((await findUploads([id, 'x'])).get(id)?.description).toBe('De vijver in de winter');

	const sent = await add(anna, photo, 'tweede');
	await keepUploads([sent], anna);
	await removeUpload(sent, anna);
	await removeUpload(id, anna);
	expect([...(await findUploads([id, sent])).keys()]).toEqual([sent]);
	expect(await db.$count(uploadBytes)).toBe(1);
});

test('what is taken back is gone, sent or not', async () => {
	const ids = [await add(), await add(anna, photo, 'tweede')];
	await keepUploads([ids[0]!], anna);
	await transaction(() => eraseUploads(ids));
	expect([await db.$count(uploads), await db.$count(uploadBytes)]).toEqual([0, 0]);
});

test('what was never sent goes after 30 days without a change, and what was sent stays', async () => {
	const [left, sent, goingOn] = [await add(), await add(bert), await add('hash-of-cees')];
	await keepUploads([sent], bert);
	await removeUnkeptUploads();
	expect(await db.$count(uploads)).toBe(3);
	vi.useFakeTimers({ now: now().getTime() + 31 * 24 * 3600_000, toFake: ['Date'] });
	try {
		await renewUploads('hash-of-cees');
		await removeUnkeptUploads();
	} finally {
		vi.useRealTimers();
	}
	expect([...(await findUploads([left, sent, goingOn])).keys()]).toEqual([sent, goingOn]);
});

test.for([
	['empty', Buffer.alloc(0)],
	['unknown', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
	['unknown', Buffer.from('PK\x03\x04 een zip die foto.jpg heet', 'latin1')],
	['unknown', Buffer.from('<!doctype html><script>alert(1)</script>')],
	['heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
	['tooLarge', Buffer.alloc(8 * 1024 * 1024 + 1, 255)],
	['brokenPicture', Buffer.from('\xff\xd8\xff\xe0 en dan niets meer', 'latin1')],
	['brokenDocument', Buffer.from('%PDF-1.7 en dan niets meer')]
] as const)('a file that is %s is refused with a sentence', async ([why, bytes]) => {
	const added = await receiveUpload({ ownerHash: anna, place: 'foto', file: asFile(bytes, 'foto.jpg') });
	expect(added).toEqual({ problem: refusedFiles[why], why });
	expect(await db.$count(uploads)).toBe(0);
});

test('who adds very much is asked to take something away, and one machine to wait', async () => {
	for (let i = 0; i < 20; i++) await add(anna, photo, `vraag-${i}`);
	const more = await receiveUpload({ ownerHash: anna, place: 'foto', file: asFile(photo) });
	expect(more).toEqual({ problem: refusedFiles.tooMany, why: 'tooMany' });

	const address = '10.0.0.1';
	const others = Array.from({ length: 101 }, (_, i) => ({ ownerHash: `owner-${i}`, place: 'foto', address }));
	const senseless = asFile(Buffer.from('geen foto'));
	for (const other of others.slice(0, 100)) await receiveUpload({ ...other, file: senseless });
	await expect(receiveUpload({ ...others[100]!, file: senseless })).rejects.toMatchObject({ status: 429 });
});

test('so many at once that it is busy, is said', async () => {
	const owners = Array.from({ length: 40 }, (_, i) =>
		receiveUpload({ ownerHash: `o${i}`, place: 'f', file: asFile(photo) })
	);
	const outcomes = await Promise.allSettled(owners);
	const refused = outcomes.filter(({ status }) => status === 'rejected');
	expect(refused.length).toBeGreaterThan(0);
	for (const one of refused) expect(one).toMatchObject({ reason: { status: 503 } });
	expect(await db.$count(uploads)).toBe(40 - refused.length);
});
