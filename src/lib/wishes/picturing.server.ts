import { eq } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { isId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { type GivenFile, receivePicture } from '#lib/uploads/receiving.server.ts';
import { keepUploads, type Part, readUploadFor, removeUpload, type StoredFile } from '#lib/uploads/uploads.server.ts';
import { answerWish, assertAnswers } from './fates.server.ts';
import { wishes, wishFates } from './tables.ts';
import type { FateInput } from './wish.ts';

/** Whose the pictures of a wish are. */
export const wishPictureOwner = (wishId: string) => `wens:${wishId}`;

/** In pixels, on the long side. */
const LONG_SIDE = 1600;

/** The same as `answerWish`, with the picture that was chosen; or what is wrong with that. */
export async function answerWithPicture(
	editor: Person,
	{ alt, ...answer }: FateInput,
	file?: GivenFile
): Promise<Problem[]> {
	await assertAnswers(editor, answer.id);
	if (!file) return answerWish(editor, answer).then(() => []);
	if (answer.fate === 'hanging') return [problem('Een foto hoort bij een wens waar iets mee gebeurde.')];
	if (!alt) return [{ field: 'alt', message: 'Schrijf op wat er op de foto staat.' }];
	const ownerHash = wishPictureOwner(answer.id);
	const received = await receivePicture({ ownerHash, place: 'wens', file, description: alt, longSide: LONG_SIDE });
	if ('problem' in received) return [problem(received.problem)];
	try {
		await transaction(async () => {
			await keepUploads([received.id], ownerHash);
			await answerWish(editor, { ...answer, uploadId: received.id });
		});
	} catch (error) {
		await removeUpload(received.id, ownerHash);
		throw error;
	}
	return [];
}

const problem = (message: string): Problem => ({ field: 'picture', message });

/** The picture with something that was said of a wish that everybody sees. `saidId`: of that in its history. */
export async function readWishPicture(wishId: string, saidId: string, part: Part = 'whole'): Promise<StoredFile> {
	const [found] =
		isId(saidId) && isId(wishId)
			? await db
					.select({ uploadId: wishFates.uploadId, wishId: wishFates.wishId, status: contributions.status })
					.from(wishFates)
					.innerJoin(wishes, eq(wishes.id, wishFates.wishId))
					.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
					.where(eq(wishFates.id, saidId))
			: [];
	if (!found?.uploadId || found.wishId !== wishId || found.status !== 'public') return refuse('not_found');
	return readUploadFor(async ({ ownerHash }) => ownerHash === wishPictureOwner(wishId), found.uploadId, part);
}
