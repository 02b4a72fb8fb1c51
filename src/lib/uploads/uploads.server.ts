import { and, asc, eq, inArray, isNull, lt } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { tooOld } from '#lib/keeping.ts';
import { isId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { fileName } from './name.ts';
import { uploadBytes, uploads } from './tables.ts';
import { mediaTypes, type Upload } from './upload.ts';

/** The photo or document itself, or the small picture of a photo. */
export type Part = 'whole' | 'thumbnail';

/** What a browser gets. */
export interface StoredFile {
	bytes: Buffer;
	mediaType: string;
	/** To save it under. */
	name: string;
	/** A photo shows on a page; a document does not open inside the platform. */
	isPicture: boolean;
}

/** What this visitor added, to one question or to all, without what is in it. Oldest first. */
export const listUploads = (ownerHash: string, place?: string): Promise<Upload[]> =>
	db
		.select()
		.from(uploads)
		.where(and(eq(uploads.ownerHash, ownerHash), place === undefined ? undefined : eq(uploads.place, place)))
		.orderBy(asc(uploads.id));

/** By their ids, as in the answers of many; who may see them, the form that holds them says. */
export async function findUploads(ids: string[]): Promise<Map<string, Upload>> {
	const known = ids.filter(isId);
	if (!known.length) return new Map();
	const rows = await db.select().from(uploads).where(inArray(uploads.id, known)).orderBy(asc(uploads.id));
	return new Map(rows.map((row) => [row.id, row]));
}

/** For who added it; for everybody else it is not there. */
export const readUpload = (id: string, ownerHash: string, part: Part = 'whole') =>
	read(id, part, (upload) => upload.ownerHash === ownerHash);

/**
 * For who may see what was sent. `maySee` knows the form that it belongs to, and looks whose it is: before it was sent
 * it is not there for anybody but its owner.
 */
export const readUploadFor = (maySee: (upload: Upload) => Promise<boolean>, id: string, part: Part = 'whole') =>
	read(id, part, async (upload) => upload.keptAt !== null && (await maySee(upload)));

async function read(id: string, part: Part, maySee: (upload: Upload) => boolean | Promise<boolean>) {
	const upload = (await findUploads([id])).get(id);
	if (!upload || !(await maySee(upload))) return refuse('not_found');
	const column = part === 'whole' ? uploadBytes.bytes : uploadBytes.thumbnail;
	const [row] = await db.select({ bytes: column }).from(uploadBytes).where(eq(uploadBytes.uploadId, id));
	return row?.bytes ? asFile(upload, row.bytes, part) : refuse('not_found');
}

function asFile(upload: Upload, bytes: Buffer, part: Part): StoredFile {
	const mediaType = part === 'thumbnail' ? 'image/webp' : mediaTypes[upload.kind];
	return { bytes, mediaType, name: fileName(upload), isPicture: mediaType.startsWith('image/') };
}

/** What is on it, in the words of its owner. */
export const describeUpload = (id: string, ownerHash: string, description: string) =>
	db.update(uploads).set({ description }).where(ownUnsent(id, ownerHash));

/** The owner takes it away again; what was sent stays. */
export const removeUpload = (id: string, ownerHash: string) => db.delete(uploads).where(ownUnsent(id, ownerHash));

const ownUnsent = (id: string, ownerHash: string) =>
	and(eq(uploads.id, id), eq(uploads.ownerHash, ownerHash), isNull(uploads.keptAt));

/** The form around these was saved: what is in it stays as long as the form does. */
export const renewUploads = (ownerHash: string) =>
	db
		.update(uploads)
		.set({ changedAt: now() })
		.where(and(eq(uploads.ownerHash, ownerHash), isNull(uploads.keptAt)));

/** The form was sent, inside the transaction of that: these stay with it. The others of the owner go by themselves. */
export async function keepUploads(ids: string[], ownerHash: string) {
	if (!ids.length) return;
	const own = and(inArray(uploads.id, ids), eq(uploads.ownerHash, ownerHash));
	await db.update(uploads).set({ keptAt: now() }).where(own);
}

/** Who sent it took it back, inside the transaction of that: nothing of it stays, sent or not. */
export async function eraseUploads(ids: string[]) {
	if (ids.length) await db.delete(uploads).where(inArray(uploads.id, ids));
}

/** All of one owner: who forgets a form that was not sent, or takes all of it back. */
export const eraseUploadsOf = (ownerHash: string) => db.delete(uploads).where(eq(uploads.ownerHash, ownerHash));

/** What one owner added and did not send: who leaves what was sent as it was. */
export const eraseUnsentUploadsOf = (ownerHash: string) =>
	db.delete(uploads).where(and(eq(uploads.ownerHash, ownerHash), isNull(uploads.keptAt)));

/** What was added to a form that was never sent goes after as many days as the form itself. */
export function removeUnkeptUploads() {
	return db.delete(uploads).where(and(isNull(uploads.keptAt), lt(uploads.changedAt, tooOld('unsentForm'))));
}
