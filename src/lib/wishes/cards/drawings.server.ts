import { and, asc, eq, inArray } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { receivePicture, type GivenFile } from '#lib/uploads/receiving.server.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { eraseUploads, readUploadFor, type Part } from '#lib/uploads/uploads.server.ts';
import { wishes } from '../tables.ts';
import { mayAnswer, mayReadFirst, type WishEdition } from '../wish.ts';
import type { Enterer } from './entry-code.ts';
import { wishCards } from './tables.ts';

/** In pixels: enough to see a drawing, also on a poster. */
const LONG_SIDE = 1600;

/** Until a card is kept, its photo is for who typed it over: a person, or a code. */
export const drawingOwner = ({ id }: Pick<Enterer, 'id'>) => `card:${id}`;

/** A photo of the drawing on a card, with what is to be seen for who does not see it. */
export async function receiveDrawing(
	by: Enterer,
	number: number,
	description: string,
	file: GivenFile
): Promise<{ id: string } | { problems: Problem[] }> {
	if (!description) return { problems: [{ field: 'description', message: DESCRIBE }] };
	const about = { ownerHash: drawingOwner(by), place: `card:${number}`, longSide: LONG_SIDE };
	const received = await receivePicture({ ...about, file, description });
	return 'problem' in received ? { problems: [{ field: 'drawing', message: received.problem }] } : received;
}

const DESCRIBE = 'Schrijf op wat er op de tekening te zien is, voor mensen die haar niet zien.';

/** What somebody drew on a card, with what is to be seen on it. Its size is in pixels. */
export interface Drawing {
	id: string;
	alt: string;
	width: number | null;
	height: number | null;
}

/** The drawing that belongs to each of these wishes. */
export async function drawingsWith(wishIds: string[]): Promise<Map<string, Drawing>> {
	if (!wishIds.length) return new Map();
	const rows = await db
		.select({
			wishId: wishCards.wishId,
			id: uploads.id,
			alt: uploads.description,
			width: uploads.width,
			height: uploads.height
		})
		.from(wishCards)
		.innerJoin(uploads, eq(uploads.id, wishCards.uploadId))
		.where(inArray(wishCards.wishId, wishIds))
		.orderBy(asc(uploads.id));
	return new Map(rows.map(({ wishId, ...drawing }) => [wishId!, drawing]));
}

/**
 * Of a wish of this tree: for everybody once it hangs in public, before that for who types cards and who moderates. Who
 * may see the tree itself, `findEdition` says.
 */
export const readDrawing = (
	edition: Pick<WishEdition, 'id' | 'tree'>,
	id: string,
	person?: Person,
	part: Part = 'whole'
) =>
	readUploadFor(
		async () => {
			const status = await statusOf(edition, id);
			return (
				status === 'public' || (!!status && (mayAnswer(person, edition.tree) || mayReadFirst(person, edition.tree)))
			);
		},
		id,
		part
	);

async function statusOf(edition: Pick<WishEdition, 'id'>, uploadId: string) {
	const [of] = await db
		.select({ status: contributions.status })
		.from(wishCards)
		.innerJoin(wishes, eq(wishes.id, wishCards.wishId))
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.where(and(eq(wishCards.uploadId, uploadId), eq(wishes.editionId, edition.id)));
	return of?.status;
}

/** Drawings go with the words that they belong to. Inside the transaction of who takes those back. */
export async function eraseDrawings(contributionIds: string[]) {
	if (!contributionIds.length) return;
	const rows = await db
		.select({ id: wishCards.uploadId })
		.from(wishCards)
		.innerJoin(wishes, eq(wishes.id, wishCards.wishId))
		.where(inArray(wishes.contributionId, contributionIds))
		.orderBy(asc(wishCards.number));
	await eraseUploads(rows.flatMap(({ id }) => id ?? []));
}
