import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { isRunning } from '#lib/consultations/consultation.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import { issueReceipt } from '#lib/contributions/receipts.server.ts';
import { contributions, supports } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { wishEditions, wishes, wishTrees } from './tables.ts';
import { isOpen, mayAnswer, type FateInput, type WishEdition, type WishInput } from './wish.ts';

/** Every tree with its editions, the newest first. */
export const listEditions = async (): Promise<WishEdition[]> => {
	const rows = await db
		.select({ edition: wishEditions, tree: wishTrees })
		.from(wishEditions)
		.innerJoin(wishTrees, eq(wishTrees.id, wishEditions.treeId))
		.orderBy(desc(wishEditions.year), asc(wishTrees.name));
	return rows.map(({ edition, tree }) => ({ ...edition, tree }));
};

export async function findEdition(place: string, year: string): Promise<WishEdition> {
	const editions = await listEditions();
	return editions.find(({ tree, year: of }) => tree.slug === place && String(of) === year) ?? refuse('not_found');
}

/** The wishes that hang in public, in the order in which they came: a leaf keeps its place. */
export async function listWishes(edition: Pick<WishEdition, 'id'>) {
	const hanging = and(eq(wishes.editionId, edition.id), eq(contributions.status, 'public'));
	return db
		.select({
			id: wishes.id,
			contributionId: contributions.id,
			text: contributions.text,
			author: contributions.author,
			neighbourhood: neighbourhoods.name,
			fate: wishes.fate,
			fateReason: wishes.fateReason,
			fateAt: wishes.fateAt,
			supporters: count(supports.supporterHash)
		})
		.from(wishes)
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, contributions.neighbourhoodId))
		.leftJoin(supports, eq(supports.contributionId, contributions.id))
		.where(hanging)
		.groupBy(wishes.id, contributions.id, neighbourhoods.name)
		.orderBy(asc(wishes.id));
}

export type HangingWish = Awaited<ReturnType<typeof listWishes>>[number];

/** How many wishes there are that do not hang in public, by why: nothing is silently dropped. */
export async function countUnseen(edition: Pick<WishEdition, 'id'>) {
	const rows = await db
		.select({ status: contributions.status, count: count() })
		.from(wishes)
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.where(and(eq(wishes.editionId, edition.id), inArray(contributions.status, ['pending', 'hidden', 'withdrawn'])))
		.groupBy(contributions.status)
		.orderBy(contributions.status);
	return new Map(rows.map(({ status, count }) => [status, count]));
}

/** Hangs a wish for a moderator to look at. Returns the volgcode. */
export const hangWish = (edition: WishEdition, { onceKey, email, ...wish }: WishInput, person?: Person) =>
	once(onceKey, async () => {
		const { consultationId } = edition;
		if (!isOpen(edition) || !isRunning(await findConsultationById(consultationId)))
			refuse('closed', 'Deze wensboom is gesloten. U kunt geen wens meer ophangen.');

		const receipt = await issueReceipt({ consultationId, onceKey, email });
		const contributionId = await receive({
			...wish,
			consultationId,
			channel: 'wish',
			prompt: `Wensboom ${edition.tree.name} ${edition.year}`,
			personId: person?.id,
			receiptId: receipt.id,
			status: 'pending'
		});
		const id = newId();
		await db.insert(wishes).values({ id, editionId: edition.id, contributionId });
		await record('wish.hung', { subject: { id }, consultationId, actor: person });
		return receipt.code;
	});

/** Says in public what becomes of a wish, and why. */
export async function answerWish(editor: Person, { id, fate, reason }: FateInput) {
	assertAllowed(mayAnswer(editor));
	return transaction(async () => {
		const [wish] = await db
			.update(wishes)
			.set({ fate, fateReason: reason, fateAt: now() })
			.where(eq(wishes.id, id))
			.returning();
		if (!wish) refuse('not_found');
		await record('wish.answered', { subject: wish, actor: editor, particulars: { fate, reason } });
	});
}

export interface EditionInput {
	consultationId: string;
	name: string;
	place: string;
	rule: string;
	slug: string;
	year: number;
	introduction: string;
	neighbourhoodId?: string | undefined;
}

/** A new edition; the tree is planted when it does not stand yet. */
export async function openEdition(
	editor: Person,
	{ slug, name, place, rule, neighbourhoodId, ...edition }: EditionInput
) {
	assertAllowed(mayAnswer(editor));
	return transaction(async () => {
		const planted = { id: newId(), slug, name, place, rule, neighbourhoodId: neighbourhoodId ?? null };
		await db.insert(wishTrees).values(planted).onConflictDoNothing();
		const [tree] = await db.select().from(wishTrees).where(eq(wishTrees.slug, slug));
		const [made] = await db
			.insert(wishEditions)
			.values({ id: newId(), treeId: tree!.id, ...edition, status: 'open' })
			.onConflictDoNothing()
			.returning();
		if (!made) refuse('conflict', 'Deze wensboom heeft dit jaar al een editie.');
		await record('edition.opened', { subject: made, consultationId: edition.consultationId, actor: editor });
		return { ...made, tree: tree! };
	});
}

export async function closeEdition(editor: Person, edition: Pick<WishEdition, 'id' | 'consultationId'>) {
	assertAllowed(mayAnswer(editor));
	return transaction(async () => {
		await db.update(wishEditions).set({ status: 'closed' }).where(eq(wishEditions.id, edition.id));
		await record('edition.closed', { subject: edition, consultationId: edition.consultationId, actor: editor });
	});
}
