import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { isPublic } from '#lib/contributions/contribution.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { wishes } from './tables.ts';
import { mayAnswer, type FateInput } from './wish.ts';

/** Says in public what becomes of a wish, and why. */
export async function answerWish(editor: Person, { id, fate, reason }: FateInput) {
	assertAllowed(mayAnswer(editor));
	return transaction(async () => {
		const [wish] = await db
			.select({ id: wishes.id, status: contributions.status, consultationId: contributions.consultationId })
			.from(wishes)
			.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
			.where(eq(wishes.id, id));
		if (!wish) refuse('not_found');
		if (!isPublic(wish)) refuse('conflict', 'Deze wens hangt niet in de boom. U kunt er nu niets bij schrijven.');
		await db.update(wishes).set({ fate, fateReason: reason, fateAt: now() }).where(eq(wishes.id, id));
		const { consultationId } = wish;
		await record('wish.answered', { subject: wish, consultationId, actor: editor, particulars: { fate, reason } });
	});
}
