import { asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { assertAnswers, findHanging } from './fates.server.ts';
import { wishEditions, wishMerges } from './tables.ts';
import { tellWishers } from './telling.server.ts';

interface Pair {
	/** The wish that goes to hang with the other. */
	id: string;
	intoId: string;
}

/**
 * Two wishes that say the same hang as one double leaf. Both texts stay to read, who supports both counts once, and
 * both who wished hear it. What became one with the first comes along.
 */
export async function mergeWishes(editor: Person, { id, intoId }: Pair, origin = readConfiguration().origin) {
	await assertAnswers(editor, id);
	await assertAnswers(editor, intoId);
	if (id === intoId) refuse('conflict', 'Dit is dezelfde wens. Kies een andere.');
	return transaction(async () => {
		const { wish: into, consultationId } = await findHanging(intoId);
		await hold(wishEditions, into.editionId);
		const { wish } = await findHanging(id);
		if (wish.editionId !== into.editionId) refuse('conflict', 'Deze wens hangt in een andere boom.');
		const mergedAt = now();
		await db.update(wishMerges).set({ intoId }).where(eq(wishMerges.intoId, id));
		await db.insert(wishMerges).values({ wishId: id, intoId, mergedAt });
		const particulars = { intoId };
		await record('wish.merged', { subject: { id }, consultationId, actor: editor, particulars });
		const about = `merged.${id}.${mergedAt.getTime()}`;
		await tellWishers([id, intoId], { about, ...together }, origin);
	});
}

const together = {
	subject: 'Uw wens hangt nu samen met een andere wens',
	words: [
		'U hing een wens in de wensboom. Iemand anders wenste hetzelfde.',
		'Daarom hangen de twee wensen nu samen, als één dubbel blad. Uw woorden blijven te lezen. Wat er met de wens gebeurt, hoort u ook.'
	]
};

/** They are two again: the one that came along hangs in its old place. */
export async function unmergeWish(editor: Person, id: string, origin = readConfiguration().origin) {
	await assertAnswers(editor, id);
	return transaction(async () => {
		const [gone] = await db.delete(wishMerges).where(eq(wishMerges.wishId, id)).returning();
		if (!gone) return;
		const { consultationId } = await findHanging(gone.intoId);
		await record('wish.unmerged', {
			subject: { id },
			consultationId,
			actor: editor,
			particulars: { intoId: gone.intoId }
		});
		const about = `unmerged.${id}.${now().getTime()}`;
		await tellWishers([id, gone.intoId], { about, ...apart }, origin);
	});
}

const apart = {
	subject: 'Uw wens hangt weer apart',
	words: [
		'Uw wens in de wensboom hing samen met een andere wens. Wij zagen dat de wensen toch niet hetzelfde zeggen.',
		'Daarom hangt uw wens nu weer apart, op de oude plek.'
	]
};

/** Of a wish that became one with another: with which. */
export async function mergedInto(wishId: string): Promise<{ intoId: string; mergedAt: Date } | undefined> {
	const [merge] = await db
		.select({ intoId: wishMerges.intoId, mergedAt: wishMerges.mergedAt })
		.from(wishMerges)
		.where(eq(wishMerges.wishId, wishId))
		.orderBy(asc(wishMerges.wishId));
	return merge;
}
