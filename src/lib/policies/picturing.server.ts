import { asc, eq } from 'drizzle-orm';
import { assertAllowed, refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { kindOf } from '#lib/uploads/kind.ts';
import { type GivenFile, receiveUpload } from '#lib/uploads/receiving.server.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { keepUploads, type Part, readUploadFor, type StoredFile } from '#lib/uploads/uploads.server.ts';
import { changeDetails } from './detailing.server.ts';
import type { Details } from './kinds/details.ts';
import { pictureOf } from './kinds/figure.ts';
import { findPolicy, findPolicyById, findVersion, readParagraphIn } from './policies.server.ts';
import { mayWrite } from './policy.ts';

type Files = ReadonlyMap<string, readonly GivenFile[]>;

/** The details with the picture that was chosen, made anew; or what is wrong with it. Without a file they stay. */
export async function withPicture(
	editor: Person,
	policyId: string,
	details: Details | null,
	files: Files
): Promise<{ details: Details | null; problems: Problem[] }> {
	const [file] = files.get('picture') ?? [];
	if (!file || details?.kind !== 'figure') return { details, problems: [] };
	assertAllowed(mayWrite(editor, await findPolicyById(policyId)));
	const received = await receive(policyId, file, details.alt);
	if ('problem' in received) return { details, problems: [{ field: 'picture', message: received.problem }] };
	return { details: { ...details, picture: await readPicture(received.id) }, problems: [] };
}

/** Keeps what a kind has to say, with its picture. What is wrong comes back. */
export async function saveDetails(
	editor: Person,
	policyId: string,
	paragraphId: string,
	given: { details: Details | null; basedOn: string; files: Files }
): Promise<Problem[]> {
	const { details, problems } = await withPicture(editor, policyId, given.details, given.files);
	if (!details) refuse('invalid');
	if (!problems.length) await changeDetails(editor, policyId, paragraphId, details, given.basedOn);
	return problems;
}

/** In pixels, on the long side: sharp over the width of a text. */
const LONG_SIDE = 1600;

const OWNER = 'beleid:';

/** Whose a picture is that stands in a text: of the document. */
export const pictureOwner = (policyId: string) => OWNER + policyId;

async function receive(policyId: string, file: GivenFile, description: string) {
	if (kindOf(file.bytes) === 'pdf')
		return { problem: 'Dit is een pdf. Kies een afbeelding: JPEG, PNG, WebP, GIF of AVIF.' };
	const ownerHash = pictureOwner(policyId);
	const received = await receiveUpload({ ownerHash, place: 'alinea', file, description, longSide: LONG_SIDE });
	if ('id' in received) await transaction(() => keepUploads([received.id], ownerHash));
	return received;
}

async function readPicture(uploadId: string) {
	const { id, name, width, height } = uploads;
	const [row] = await db.select({ id, name, width, height }).from(uploads).where(eq(id, uploadId)).orderBy(asc(id));
	return row?.width && row.height ? { ...row, width: row.width, height: row.height } : refuse('not_found');
}

/** The picture of a paragraph in a version that this person may read, with whether everybody may. */
export async function readFigure(
	person: Person | undefined,
	{ slug, nummer, id }: { slug: string; nummer: string; id: string },
	part: Part = 'whole'
): Promise<StoredFile & { isPublic: boolean }> {
	const policy = await findPolicy(slug);
	const version = await findVersion(policy.id, nummer, person);
	const picture = pictureOf(await readParagraphIn(version.id, id)) ?? refuse('not_found');
	return { ...(await readPictureFile(picture.id, part)), isPublic: version.publicAt !== null };
}

/** A picture that stands in a text, for who read that text. */
export const readPictureFile = (id: string, part: Part = 'whole') =>
	readUploadFor(async ({ ownerHash }) => ownerHash.startsWith(OWNER), id, part);
