import { asc, eq } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { type GivenFile, receivePicture } from '#lib/uploads/receiving.server.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { keepUploads, type Part, readUploadFor, removeUpload, type StoredFile } from '#lib/uploads/uploads.server.ts';
import { changeDetails, dropUnused } from './detailing.server.ts';
import { holdDraftFor } from './draft.server.ts';
import { addParagraph } from './drafting.server.ts';
import type { Details } from './kinds/details.ts';
import { pictureOf } from './kinds/figure.ts';
import { findPolicy, findVersion, listVersions, readParagraphIn } from './policies.server.ts';
import type { NewParagraph } from './policy.ts';
import { withoutUnread } from './unread.server.ts';

type Files = ReadonlyMap<string, readonly GivenFile[]>;

/** A new paragraph, with the picture that was chosen for it; or what is wrong with that picture. */
export const addPictured = (editor: Person, policyId: string, paragraph: NewParagraph, files: Files) =>
	withPicture(editor, policyId, { details: paragraph.details ?? null, files }, (details) =>
		addParagraph(editor, policyId, { ...paragraph, details })
	);

/** Keeps what a kind has to say, with its picture; or says what is wrong with it. */
export const saveDetails = (
	editor: Person,
	policyId: string,
	paragraphId: string,
	{ basedOn, ...given }: { details: Details | null; basedOn: string; files: Files }
) =>
	withPicture(editor, policyId, given, (details) =>
		changeDetails(editor, policyId, paragraphId, details ?? refuse('invalid'), basedOn)
	);

type Done<T> = { done: T; problems?: never } | { done?: never; problems: Problem[] };

/**
 * The work with the picture that was chosen, made anew. Both are kept, or neither: of what is refused no picture stays.
 * Without a file the details are as they were given.
 */
async function withPicture<T>(
	editor: Person,
	policyId: string,
	{ details, files }: { details: Details | null; files: Files },
	work: (details: Details | null) => Promise<T>
): Promise<Done<T>> {
	const [file] = files.get('picture') ?? [];
	if (!file || details?.kind !== 'figure') return { done: await work(details) };
	// Before the picture is made anew: nobody makes us work on what they may not write.
	await transaction(() => holdDraftFor(editor, policyId));
	const about = { ownerHash: pictureOwner(policyId), place: 'alinea', description: details.alt };
	const received = await receivePicture({ ...about, file, longSide: LONG_SIDE });
	if ('problem' in received) return { problems: [{ field: 'picture', message: received.problem }] };
	const { id } = received;
	try {
		const done = await transaction(async () => {
			await keepUploads([id], pictureOwner(policyId));
			const result = await work({ ...details, picture: await readPicture(id) });
			await dropUnused(policyId, id);
			return result;
		});
		return { done };
	} catch (error) {
		await removeUpload(id, pictureOwner(policyId));
		throw error;
	}
}

/** In pixels, on the long side: sharp over the width of a text. */
const LONG_SIDE = 1600;

const OWNER = 'beleid:';

/** Whose a picture is that stands in a text: of the document. */
export const pictureOwner = (policyId: string) => OWNER + policyId;

async function readPicture(uploadId: string) {
	const { id, name, width, height } = uploads;
	const [row] = await db.select({ id, name, width, height }).from(uploads).where(eq(id, uploadId)).orderBy(asc(id));
	return row?.width && row.height ? { ...row, width: row.width, height: row.height } : refuse('conflict', GONE);
}

const GONE = 'Deze afbeelding is intussen weggehaald. Kies de afbeelding nog een keer.';

/** The picture of a paragraph in a version that this person may read, with whether everybody may. */
export async function readFigure(
	person: Person | undefined,
	{ slug, nummer, id }: { slug: string; nummer: string; id: string },
	part: Part = 'whole'
): Promise<StoredFile & { isPublic: boolean }> {
	const policy = await findPolicy(slug);
	const version = await findVersion(policy.id, nummer, person);
	const readable = (await listVersions(policy.id, person)).map((one) => one.id);
	const [row] = await withoutUnread([await readParagraphIn(version.id, id)], readable);
	const picture = (row && pictureOf(row)) ?? refuse('not_found');
	return { ...(await readPictureFile(picture.id, part)), isPublic: version.publicAt !== null };
}

/** A picture that stands in a text, for who read that text. */
export const readPictureFile = (id: string, part: Part = 'whole') =>
	readUploadFor(async ({ ownerHash }) => ownerHash.startsWith(OWNER), id, part);
