import { eq, inArray } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { isPublic } from '#lib/contributions/contribution.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { wishes } from './tables.ts';
import { tellWisher } from './telling.server.ts';
import { mayAnswer, type FateInput } from './wish.ts';

/**
 * Says in public what becomes of a wish, and why, and tells who wished it. Saying the same again changes nothing.
 * `origin`: the address of the platform, for the link in the mail.
 */
export async function answerWish(editor: Person, { id, fate, reason }: FateInput, origin = readConfiguration().origin) {
	assertAllowed(mayAnswer(editor));
	return transaction(async () => {
		await hold(wishes, id);
		const [wish] = await db
			.select({ wish: wishes, status: contributions.status, consultationId: contributions.consultationId })
			.from(wishes)
			.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
			.where(eq(wishes.id, id));
		if (!wish) refuse('not_found');
		if (!isPublic(wish)) refuse('conflict', 'Deze wens hangt niet in de boom. U kunt er nu niets bij schrijven.');
		const { consultationId, wish: before } = wish;
		if (before.fate === fate && before.fateReason === reason) return;
		const fateAt = now();
		await db.update(wishes).set({ fate, fateReason: reason, fateAt }).where(eq(wishes.id, id));
		if (fate !== 'hanging') await tellWisher({ ...before, fate, fateReason: reason, fateAt }, origin);
		await record('wish.answered', { subject: { id }, consultationId, actor: editor, particulars: { fate } });
	});
}

/** What was said of wishes whose words go, goes with them. Inside the transaction of who takes them back. */
export async function wipeFates(contributionIds: string[]) {
	if (contributionIds.length)
		await db.update(wishes).set({ fateReason: '' }).where(inArray(wishes.contributionId, contributionIds));
}
