import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { eraseUploads } from '#lib/uploads/uploads.server.ts';
import type { Fate } from './fate.ts';
import { wishes, wishFates } from './tables.ts';

/** One thing that was said of what becomes of a wish. */
export interface Said {
	id: string;
	fate: Fate;
	reason: string;
	saidAt: Date | null;
	/** What there is to see. Sizes in pixels. */
	picture: { description: string; width: number; height: number } | undefined;
}

/** All that was said of each of these wishes, the oldest first. */
export async function readHistories(wishIds: string[]): Promise<Map<string, Said[]>> {
	if (!wishIds.length) return new Map();
	const rows = await db
		.select({ said: wishFates, upload: uploads })
		.from(wishFates)
		.leftJoin(uploads, eq(uploads.id, wishFates.uploadId))
		.where(inArray(wishFates.wishId, wishIds))
		.orderBy(asc(wishFates.saidAt), asc(wishFates.id));
	const histories = Map.groupBy(rows, ({ said }) => said.wishId);
	return new Map(
		[...histories].map(([id, of]) => [
			id,
			of.map(({ said: { id, fate, reason, saidAt }, upload }) => {
				const picture =
					upload?.width && upload.height
						? { description: upload.description, width: upload.width, height: upload.height }
						: undefined;
				return { id, fate, reason, saidAt, picture };
			})
		])
	);
}

/** Adds what is said now; what was said before histories were kept is put in front of it. Inside a transaction. */
export async function keepInHistory(said: typeof wishFates.$inferInsert) {
	const [wish] = await db.select().from(wishes).where(eq(wishes.id, said.wishId));
	const isFirst = !(await db.$count(wishFates, eq(wishFates.wishId, said.wishId)));
	if (isFirst && wish?.fateAt) {
		const { fate, fateReason: reason, fateAt: saidAt } = wish;
		await db.insert(wishFates).values({ id: newId(), wishId: wish.id, fate, reason, saidAt });
	}
	await db.insert(wishFates).values(said);
}

/** The picture with what was said last, if there is one. */
export async function lastPicture(wishId: string): Promise<string | null> {
	const [last] = await db
		.select({ uploadId: wishFates.uploadId })
		.from(wishFates)
		.where(eq(wishFates.wishId, wishId))
		.orderBy(desc(wishFates.saidAt), desc(wishFates.id))
		.limit(1);
	return last?.uploadId ?? null;
}

/** What was said of wishes whose words go, goes with them. Inside the transaction of who takes them back. */
export async function wipeHistories(wishIds: string[]) {
	if (!wishIds.length) return;
	const these = inArray(wishFates.wishId, wishIds);
	const pictures = await db
		.select({ id: wishFates.uploadId })
		.from(wishFates)
		.where(and(these, isNotNull(wishFates.uploadId)))
		.orderBy(wishFates.id);
	await db.update(wishFates).set({ reason: '', uploadId: null }).where(these);
	await eraseUploads(pictures.flatMap(({ id }) => id ?? []));
}
