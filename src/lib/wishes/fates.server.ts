import { asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { isPublic } from '#lib/contributions/contribution.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { fateLabels, fateMeanings, type Fate } from './fate.ts';
import { keepInHistory, lastPicture } from './history.server.ts';
import { wishEditions, wishes, wishMerges, wishTrees } from './tables.ts';
import { tellWishers } from './telling.server.ts';
import { mayAnswer, type FateInput } from './wish.ts';

type Answer = Omit<FateInput, 'alt'> & { uploadId?: string };

/**
 * Says in public what becomes of a wish, and why, and tells who wished it. Saying the same again changes nothing.
 * `origin`: the address of the platform, for the link in the mail.
 */
export async function answerWish(editor: Person, answer: Answer, origin = readConfiguration().origin) {
	return transaction(async () => {
		await assertAnswers(editor, answer.id);
		const { wish, consultationId, status } = await findHanging(answer.id);
		if (status === 'answered' && answer.fate === 'hanging')
			refuse('conflict', 'Deze boom is beantwoord. Zeg wat er met de wens gebeurt.');
		if (await sayFate(wish, answer, origin))
			await record('wish.answered', {
				subject: { id: answer.id },
				consultationId,
				actor: editor,
				particulars: { fate: answer.fate }
			});
	});
}

/** Only for who answers the tree in which this wish hangs; for all others there is no such wish. */
export async function assertAnswers(editor: Person, wishId: string) {
	const [tree] = await db
		.select({ neighbourhoodId: wishTrees.neighbourhoodId })
		.from(wishes)
		.innerJoin(wishEditions, eq(wishEditions.id, wishes.editionId))
		.innerJoin(wishTrees, eq(wishTrees.id, wishEditions.treeId))
		.where(eq(wishes.id, wishId));
	assertAllowed(!!tree && mayAnswer(editor, tree));
}

/** A wish that everybody sees and that has a leaf of its own, held for a change. */
export async function findHanging(id: string) {
	await hold(wishes, id);
	const [found] = await db
		.select({
			wish: wishes,
			said: contributions.status,
			consultationId: contributions.consultationId,
			status: wishEditions.status,
			intoId: wishMerges.intoId
		})
		.from(wishes)
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.innerJoin(wishEditions, eq(wishEditions.id, wishes.editionId))
		.leftJoin(wishMerges, eq(wishMerges.wishId, wishes.id))
		.where(eq(wishes.id, id));
	if (!found) refuse('not_found');
	if (!isPublic({ status: found.said }))
		refuse('conflict', 'Deze wens hangt niet in de boom. U kunt er nu niets bij schrijven.');
	if (found.intoId) refuse('conflict', 'Deze wens hoort nu bij een andere wens. Schrijf het daar.');
	return found;
}

/** Inside the transaction of who says it. False: it says so already. */
export async function sayFate(
	{ id, fate: fateBefore, fateReason }: typeof wishes.$inferSelect,
	{ fate, reason, uploadId }: Omit<Answer, 'id'>,
	origin: string
): Promise<boolean> {
	if (fateBefore === fate && fateReason === reason && !uploadId) return false;
	const fateAt = now();
	// Who only puts it in other words keeps the picture.
	const picture = uploadId ?? (fateBefore === fate ? await lastPicture(id) : null);
	await keepInHistory({ id: newId(), wishId: id, fate, reason, uploadId: picture, saidAt: fateAt });
	await db.update(wishes).set({ fate, fateReason: reason, fateAt }).where(eq(wishes.id, id));
	if (fate === 'hanging') return true;
	const news = `Er is nieuws: ${fateLabels[fate].toLowerCase()}.${meaningOf(fate)}`;
	await tellWishers(
		await sameAs(id),
		{
			about: `${id}.${fateAt.getTime()}`,
			subject: `Uw wens: ${fateLabels[fate].toLowerCase()}`,
			words: [`U hing een wens in de wensboom. ${news}`, reason]
		},
		origin
	);
	return true;
}

/** A wish and those that became one with it. */
async function sameAs(id: string): Promise<string[]> {
	const doubles = await db
		.select({ id: wishMerges.wishId })
		.from(wishMerges)
		.where(eq(wishMerges.intoId, id))
		.orderBy(asc(wishMerges.wishId));
	return [id, ...doubles.map((double) => double.id)];
}

// What a redacteur reads of `impossible` is an instruction, and no news.
const meaningOf = (fate: Fate) => (fate === 'impossible' ? '' : ` ${fateMeanings[fate]}`);
