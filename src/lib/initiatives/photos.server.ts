import { eq } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { isId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { type GivenFile, receivePicture } from '#lib/uploads/receiving.server.ts';
import { readUploadFor, type Part, type StoredFile } from '#lib/uploads/uploads.server.ts';
import { isShown, mayDecide } from './initiative.ts';
import { findOpened } from './opening.server.ts';
import { checkUps, initiatives } from './tables.ts';

/** Whose a photo is: of the initiative. */
export const ownerOf = (initiativeId: string) => `initiatief:${initiativeId}`;

const PLACE = 'apk';
/** In pixels. */
const LONG_SIDE = 1600;

/** Makes a photo safe, before the transaction in which it is kept. Nothing: none was chosen. */
export async function receivePhoto(code: string, proof: string, file: GivenFile | undefined, description: string) {
	if (!file?.bytes.length) return undefined;
	const { id } = await findOpened(code, proof);
	if (!description) refuse('invalid', 'Schrijf bij uw foto wat erop staat. Wie de foto niet kan zien, leest dat.');
	const received = await receivePicture({
		...{ ownerHash: ownerOf(id), place: PLACE, file, description, longSide: LONG_SIDE }
	});
	return 'problem' in received ? refuse('invalid', received.problem) : received.id;
}

/** For everybody once the redactie let it through; before that for the redactie. */
export async function readPhoto(checkUpId: string, person: Person | undefined, part: Part): Promise<StoredFile> {
	if (!isId(checkUpId)) refuse('not_found');
	const [row] = await db
		.select({ checkUp: checkUps, initiative: initiatives })
		.from(checkUps)
		.innerJoin(initiatives, eq(initiatives.id, checkUps.initiativeId))
		.where(eq(checkUps.id, checkUpId));
	if (!row?.checkUp.uploadId) return refuse('not_found');
	const { initiative, checkUp } = row;
	const open = checkUp.storyStatus === 'public' && isShown(initiative) && initiative.hiddenReason === null;
	if (!open && !mayDecide(person)) refuse('not_found');
	return readUploadFor(async ({ place }) => place === PLACE, checkUp.uploadId!, part);
}
