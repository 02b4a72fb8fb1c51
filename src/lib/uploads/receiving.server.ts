import { createHash } from 'node:crypto';
import { and, count, eq, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { limit } from '#lib/limits/limit.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { cleanDocument } from './documents.server.ts';
import { kindOf } from './kind.ts';
import { cleanName } from './name.ts';
import { cleanPicture } from './pictures.server.ts';
import { uploadBytes, uploads } from './tables.ts';
import { inTurn } from './turns.ts';
import { cleanWord, looksLikeWord } from './word.server.ts';
import { FileProblem, MOST_BYTES, refuseFile, type Kind, type WhyRefused } from './upload.ts';

export interface GivenFile {
	/** As the browser says it. */
	name: string;
	bytes: Uint8Array;
	/** There was more of it than `bytes` holds. */
	isTooLarge: boolean;
}

export interface Receiving {
	ownerHash: string;
	/** The question of the form that it belongs to. */
	place: string;
	file: GivenFile;
	description?: string;
	/** In pixels, of the long side of a picture when it may be smaller than photos are kept. */
	longSide?: number;
	/** Documents only, of Word too: what comes along with a question of the municipality itself. */
	documents?: boolean;
	/** Of the sender, so that one machine cannot fill the disk. Not stored. */
	address?: string | undefined;
}

/** A sentence on what is wrong with a file, and what it is for who says it in another language. */
export interface Refused {
	problem: string;
	why: WhyRefused;
}

/**
 * Makes a photo or a document safe and keeps it, for its owner alone until `keepUploads`. Returns its id, or a sentence
 * on what is wrong with it. Never inside a transaction: others would wait for a photo. Sending it twice is once.
 */
export async function receiveUpload(receiving: Receiving): Promise<{ id: string } | Refused> {
	try {
		return { id: await receive(receiving) };
	} catch (error) {
		if (error instanceof FileProblem) return { problem: error.message, why: error.why };
		throw error;
	}
}

/** The same for what stands in a text or beside a choice, and so has to be a picture. */
export async function receivePicture(
	receiving: Required<Pick<Receiving, 'ownerHash' | 'place' | 'file' | 'description' | 'longSide'>>
): Promise<{ id: string } | { problem: string }> {
	if (kindOf(receiving.file.bytes) === 'pdf') return { problem: NO_PICTURE };
	return receiveUpload(receiving);
}

const NO_PICTURE = 'Dit is een pdf. Kies een afbeelding: JPEG, PNG, WebP, GIF of AVIF.';

async function receive({ ownerHash, place, file, description = '', longSide, documents, address }: Receiving) {
	if (file.isTooLarge || file.bytes.length > MOST_BYTES) refuseFile('tooLarge');
	if (!file.bytes.length) refuseFile('empty');
	const hash = createHash('sha256').update(file.bytes).digest('base64url');
	const known = await findKnown(ownerHash, place, hash);
	if (known) return known;

	limit('upload', ownerHash, { most: 40, perSeconds: 3600 });
	if (address) limit('upload', address, { most: 100, perSeconds: 3600 });
	if ((await countUnkept(ownerHash)) >= MOST_UNKEPT) refuseFile('tooMany');
	const made = await inTurn(() => (documents ? cleanPaper(file.bytes) : clean(file.bytes, longSide)));
	const name = cleanName(file.name);
	const row = {
		id: newId(),
		ownerHash,
		place,
		hash,
		name,
		description,
		createdAt: now(),
		changedAt: now(),
		size: made.bytes.length
	};
	return store({ ...row, kind: made.kind, width: made.width, height: made.height }, made);
}

const MOST_UNKEPT = 20;

interface Made {
	kind: Kind;
	bytes: Buffer;
	thumbnail: Buffer | null;
	width: number | null;
	height: number | null;
}

async function clean(bytes: Uint8Array, longSide?: number): Promise<Made> {
	const kind = kindOf(bytes);
	if (!kind) return refuseFile('unknown');
	if (kind === 'heic') return refuseFile('heic');
	if (kind !== 'pdf') return cleanPicture(bytes, kind, longSide);
	return { kind, bytes: await cleanDocument(bytes), thumbnail: null, width: null, height: null };
}

async function cleanPaper(bytes: Uint8Array): Promise<Made> {
	const kind = looksLikeWord(bytes) ? 'docx' : kindOf(bytes);
	if (kind !== 'pdf' && kind !== 'docx') return refuseFile('unknown');
	const made = kind === 'pdf' ? await cleanDocument(bytes) : cleanWord(bytes);
	return { kind, bytes: made, thumbnail: null, width: null, height: null };
}

const store = (row: typeof uploads.$inferInsert, { bytes, thumbnail }: Made) =>
	transaction(async () => {
		const [added] = await db.insert(uploads).values(row).onConflictDoNothing().returning({ id: uploads.id });
		if (!added) return (await findKnown(row.ownerHash, row.place, row.hash))!;
		await db.insert(uploadBytes).values({ uploadId: added.id, thumbnail, bytes });
		return added.id;
	});

async function findKnown(ownerHash: string, place: string, hash: string) {
	const same = and(eq(uploads.ownerHash, ownerHash), eq(uploads.place, place), eq(uploads.hash, hash));
	const [row] = await db.select({ id: uploads.id }).from(uploads).where(same).orderBy(uploads.id);
	return row?.id;
}

async function countUnkept(ownerHash: string) {
	const own = and(eq(uploads.ownerHash, ownerHash), isNull(uploads.keptAt));
	const [row] = await db.select({ unkept: count() }).from(uploads).where(own);
	return row!.unkept;
}
