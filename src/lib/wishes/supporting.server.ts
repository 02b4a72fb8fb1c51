import { and, asc, eq, inArray, or } from 'drizzle-orm';
import { support, unsupport } from '#lib/contributions/contributions.server.ts';
import { supports } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { wishes, wishMerges } from './tables.ts';
import { isOpen, type WishEdition } from './wish.ts';

// One person is one hash within a tree, so that wishes that turn out to be the same count that person once.

/**
 * "Dat wens ik ook", as long as the tree is open. Who supports a wish that became one with another, supports both:
 * once. `older`: the same browser as it was known for this one wish, before there was a hash for the tree.
 */
export async function supportWish(edition: WishEdition, contributionId: string, hash: string, older: string[] = []) {
	return transaction(async () => {
		const same = await sameWishes(edition, contributionId);
		if (!(await givenBy(same, [hash, ...older])).length) await support(contributionId, hash);
	});
}

/** "Toch niet", by who pressed before. */
export async function unsupportWish(edition: WishEdition, contributionId: string, hash: string, older: string[] = []) {
	return transaction(async () => {
		const same = await sameWishes(edition, contributionId);
		for (const given of await givenBy(same, [hash, ...older])) await unsupport(given.id, given.hash);
	});
}

const givenBy = (contributionIds: string[], hashes: string[]) =>
	db
		.select({ id: supports.contributionId, hash: supports.supporterHash })
		.from(supports)
		.where(and(inArray(supports.contributionId, contributionIds), inArray(supports.supporterHash, hashes)))
		.orderBy(asc(supports.contributionId), asc(supports.supporterHash));

/** Which wishes of this edition were supported by one of these hashes; of two that became one, both. */
export async function supportedBy(edition: Pick<WishEdition, 'id'>, supporterHashes: string[]): Promise<Set<string>> {
	if (!supporterHashes.length) return new Set();
	const rows = await db
		.select({ id: supports.contributionId, intoId: wishMerges.intoId })
		.from(supports)
		.innerJoin(wishes, eq(wishes.contributionId, supports.contributionId))
		.leftJoin(wishMerges, eq(wishMerges.wishId, wishes.id))
		.where(and(eq(wishes.editionId, edition.id), inArray(supports.supporterHash, supporterHashes)))
		.orderBy(asc(supports.contributionId));
	const roots = rows.flatMap(({ intoId }) => intoId ?? []);
	const carrying = roots.length
		? await db.select({ id: wishes.contributionId }).from(wishes).where(inArray(wishes.id, roots)).orderBy(wishes.id)
		: [];
	return new Set([...rows, ...carrying].map(({ id }) => id));
}

/** The contributions of all that became one with this wish, itself among them. */
async function sameWishes(edition: WishEdition, contributionId: string): Promise<string[]> {
	if (!isOpen(edition)) refuse('closed', 'Deze wensboom is gesloten. U kunt geen wens meer steunen.');
	const [wish] = await db
		.select({ id: wishes.id, intoId: wishMerges.intoId })
		.from(wishes)
		.leftJoin(wishMerges, eq(wishMerges.wishId, wishes.id))
		.where(and(eq(wishes.contributionId, contributionId), eq(wishes.editionId, edition.id)));
	if (!wish) refuse('not_found');
	const root = wish.intoId ?? wish.id;
	const same = await db
		.select({ contributionId: wishes.contributionId })
		.from(wishes)
		.leftJoin(wishMerges, eq(wishMerges.wishId, wishes.id))
		.where(or(eq(wishes.id, root), eq(wishMerges.intoId, root)))
		.orderBy(asc(wishes.id));
	return same.map((one) => one.contributionId);
}
