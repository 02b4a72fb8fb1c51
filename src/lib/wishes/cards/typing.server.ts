import { and, eq, gt, gte, isNull, min } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf, startOfDay } from '#lib/text/dates.ts';
import { isOpen, type WishEdition } from '../wish.ts';
import { isCode, type Enterer } from './entry-code.ts';
import { wishCards } from './tables.ts';

/**
 * Where somebody is in a stack. `done`: the number of the card that was typed over just now, as in the address. `next`:
 * the card that probably comes after it. `today`: how many this person, or this code, typed over today.
 */
export async function readTyping(by: Enterer, edition: WishEdition, { searchParams }: URL) {
	const done = /^[1-9]\d{0,5}$/.exec(searchParams.get('gedaan') ?? '')?.[0];
	return {
		done,
		next: done ? await nextFree(edition, Number(done)) : undefined,
		today: await countToday(by, edition),
		open: isOpen(edition)
	};
}

async function nextFree({ id }: Pick<WishEdition, 'id'>, after: number) {
	const [next] = await db
		.select({ number: min(wishCards.number) })
		.from(wishCards)
		.where(and(eq(wishCards.editionId, id), isNull(wishCards.wishId), gt(wishCards.number, after)));
	return next?.number ?? undefined;
}

const countToday = (by: Enterer, { id }: Pick<WishEdition, 'id'>) =>
	db.$count(
		wishCards,
		and(
			eq(wishCards.editionId, id),
			isCode(by) ? eq(wishCards.enteredWith, by.id) : eq(wishCards.enteredBy, by.id),
			gte(wishCards.usedAt, startOfDay(dayOf(now())))
		)
	);
