import { and, asc, between, count, desc, eq, isNotNull, isNull, max } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { newCode } from '#lib/contributions/code.ts';
import { readCode } from '#lib/contributions/code-signs.ts';
import { makeCards } from '#lib/documents/cards.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { people } from '#lib/people/tables.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { shortened } from '#lib/text/shorten.ts';
import { wishEditions, wishes } from '../tables.ts';
import { mayAnswer, titleOf, type WishEdition } from '../wish.ts';
import { wishCards, wishEntryCodes } from './tables.ts';

/** Gives out so many numbers, each with a code of its own. What is on the cards is made when they are asked for. */
export function takeCards(editor: Person, edition: WishEdition, given: { onceKey: string; count: number }) {
	assertAllowed(mayAnswer(editor, edition.tree));
	return once(given.onceKey, async () => {
		await hold(wishEditions, edition.id);
		const [last] = await db
			.select({ number: max(wishCards.number) })
			.from(wishCards)
			.where(eq(wishCards.editionId, edition.id));
		const from = 1 + (last?.number ?? 0);
		const to = from + given.count - 1;
		const printedAt = now();
		const rows = Array.from({ length: given.count }, (_, i) => ({ number: from + i, id: newId(), code: newCode() }));
		await db.insert(wishCards).values(rows.map((row) => ({ ...row, editionId: edition.id, printedAt })));
		const { consultationId } = edition;
		await record('wish-cards.printed', { subject: edition, consultationId, actor: editor, particulars: { from, to } });
		return { from, to };
	});
}

/** The sheets with these cards, to print and to cut. `origin`: of the platform. */
export async function printCards(
	editor: Person,
	edition: WishEdition,
	{ from, to, origin }: { from: number; to: number; origin: string }
): Promise<Uint8Array> {
	assertAllowed(mayAnswer(editor, edition.tree));
	const cards = await db
		.select({ number: wishCards.number, code: wishCards.code })
		.from(wishCards)
		.where(and(eq(wishCards.editionId, edition.id), between(wishCards.number, from, to)))
		.orderBy(asc(wishCards.number));
	if (cards.length !== to - from + 1) refuse('not_found');
	const { tree, year, introduction } = edition;
	const words = {
		title: titleOf(tree, year),
		question: shortened(introduction, 160),
		rule: shortened(tree.rule, 220),
		place: tree.name
	};
	const address = `${origin}/wensboom/${tree.slug}/${year}/kaart/`;
	return makeCards(
		{ ...words, followUrl: `${origin.replace(/^https?:\/\//, '')}/volg` },
		cards.map((card) => ({ ...card, qrUrl: address + card.code }))
	);
}

/** How many cards there are and how many are used, and the last that staff typed over, with who did. */
export async function readCards(editor: Person, edition: Pick<WishEdition, 'id' | 'tree'>) {
	assertAllowed(mayAnswer(editor, edition.tree));
	const ofTree = eq(wishCards.editionId, edition.id);
	const [counted] = await db
		.select({ printed: count(), used: count(wishCards.wishId), last: max(wishCards.number) })
		.from(wishCards)
		.where(ofTree);
	const entered = await db
		.select({
			number: wishCards.number,
			usedAt: wishCards.usedAt,
			by: people.name,
			byCode: wishEntryCodes.name,
			text: contributions.text,
			wishId: wishCards.wishId
		})
		.from(wishCards)
		.innerJoin(wishes, eq(wishes.id, wishCards.wishId))
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.leftJoin(people, eq(people.id, wishCards.enteredBy))
		.leftJoin(wishEntryCodes, eq(wishEntryCodes.id, wishCards.enteredWith))
		.where(and(ofTree, isNotNull(wishCards.usedAt)))
		.orderBy(desc(wishCards.usedAt), desc(wishCards.number))
		.limit(20);
	return { printed: counted!.printed, used: counted!.used, last: counted!.last ?? 0, entered };
}

/** The card with this code at this tree, also when it is used. */
export async function findCard(edition: Pick<WishEdition, 'id'>, typed: string) {
	const code = readCode(typed) ?? refuse('not_found');
	const [card] = await db
		.select()
		.from(wishCards)
		.where(and(eq(wishCards.editionId, edition.id), eq(wishCards.code, code)));
	return card ?? refuse('not_found');
}

/** Whether this code stands on a card that was not used yet. */
export const isUnusedCard = async (code: string): Promise<boolean> =>
	(await db.$count(wishCards, and(eq(wishCards.code, code), isNull(wishCards.wishId)))) > 0;
