import { and, asc, eq, inArray, lte, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { tooOld } from '#lib/keeping.ts';
import { hold } from '#lib/storage/hold.ts';
import { db } from '#lib/storage/index.ts';
import { TAKEN_BACK, takenUpWords, type Adoption } from './adoption.ts';
import { wipeHistories } from './history.server.ts';
import { wishAdoptions, wishes, wishFates, wishMerges } from './tables.ts';

/**
 * What was said of wishes whose words go, goes with them, and so does what somebody would do about them. Inside the
 * transaction of who takes them back. That two wishes were one ends: the other goes on by itself.
 */
export async function wipeFates(contributionIds: string[]) {
	if (!contributionIds.length) return;
	const gone = await db
		.update(wishes)
		.set({ fateReason: '' })
		.where(inArray(wishes.contributionId, contributionIds))
		.returning({ id: wishes.id });
	const ids = gone.map(({ id }) => id);
	if (!ids.length) return;
	await wipeHistories(ids);
	await db.update(wishAdoptions).set(nothingLeft()).where(inArray(wishAdoptions.wishId, ids));
	await db.delete(wishMerges).where(inArray(wishMerges.intoId, ids));
	await db.delete(wishMerges).where(inArray(wishMerges.wishId, ids));
}

/** Who took a wish up takes that back: the name and the plan go, also where the wish says so. Returns their ids. */
export async function wipeAdoptions(receiptId: string): Promise<{ id: string }[]> {
	const own = await db
		.select()
		.from(wishAdoptions)
		.where(eq(wishAdoptions.receiptId, receiptId))
		.orderBy(asc(wishAdoptions.id));
	for (const adoption of own) if (adoption.name) await wipeTakenUp(adoption);
	await db.update(wishAdoptions).set(nothingLeft()).where(eq(wishAdoptions.receiptId, receiptId));
	return own.flatMap(({ id, name }) => (name ? [{ id }] : []));
}

async function wipeTakenUp(adoption: Adoption) {
	// Who says yes at this moment comes first, so that what that writes goes too.
	await hold(wishAdoptions, adoption.id);
	const words = takenUpWords(adoption);
	await db
		.update(wishes)
		.set({ fateReason: TAKEN_BACK })
		.where(and(eq(wishes.id, adoption.wishId), eq(wishes.fateReason, words)));
	await db
		.update(wishFates)
		.set({ reason: TAKEN_BACK })
		.where(and(eq(wishFates.wishId, adoption.wishId), eq(wishFates.reason, words)));
}

/**
 * Who may not take a wish up loses the name and the plan some time after the no; the reason stays, for who follows it by
 * code. What nobody answered for as long as addresses are kept ends.
 */
export async function forgetOldOffers() {
	const { status, name, statusAt, offeredAt } = wishAdoptions;
	await db
		.update(wishAdoptions)
		.set({ name: '', plan: '' })
		.where(and(eq(status, 'refused'), ne(name, ''), lte(statusAt, tooOld('refusedOffer'))));
	await db
		.update(wishAdoptions)
		.set(nothingLeft())
		.where(and(eq(status, 'offered'), lte(offeredAt, tooOld('address'))));
}

const nothingLeft = () => ({ name: '', plan: '', statusReason: '', status: 'ended' as const, statusAt: now() });
