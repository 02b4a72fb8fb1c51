import { and, asc, eq, isNull, lte, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { tooOld } from '#lib/keeping.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { isOpen, mayAnswer, type WishEdition } from '../wish.ts';
import { hangWish, listEditions } from '../wishes.server.ts';
import type { LateWish } from './kiosk.ts';
import { lateWishes, wishKiosks } from './tables.ts';

/** What kiosks of this tree brought when it took no wishes, the oldest first; also what was hung after all. */
export async function listLate(editor: Person, edition: Pick<WishEdition, 'id' | 'tree'>): Promise<LateWish[]> {
	assertAllowed(mayAnswer(editor, edition.tree));
	const rows = await db
		.select({ late: lateWishes })
		.from(lateWishes)
		.innerJoin(wishKiosks, eq(wishKiosks.id, lateWishes.kioskId))
		.where(eq(wishKiosks.editionId, edition.id))
		.orderBy(asc(lateWishes.arrivedAt), asc(lateWishes.id));
	return rows.map(({ late }) => late);
}

/** Hangs it in the year of this tree that is open now, under the code that its writer saw. Twice is once. */
export async function hangLate(editor: Person, edition: WishEdition, id: string) {
	const late = (await listLate(editor, edition)).find((one) => one.id === id) ?? refuse('not_found');
	const years = await listEditions(editor);
	const open = years.find((year) => year.treeId === edition.treeId && isOpen(year));
	if (!open) refuse('closed', 'Er is nu geen jaar van deze boom open. Open eerst een nieuw jaar.');
	return transaction(async () => {
		await hold(lateWishes, late.id);
		const [{ hungAt, text, author, code } = late] = await db
			.select()
			.from(lateWishes)
			.where(eq(lateWishes.id, late.id));
		if (hungAt) return;
		if (!text) refuse('conflict', LATE_FORGOTTEN);
		const neighbourhoodId = (await listNeighbourhoods()).find((wijk) => wijk.id === late.neighbourhoodId)?.id;
		const wish = { text, author, neighbourhoodId, email: '', onceKey: newOnceKey() };
		await hangWish(open, wish, undefined, { way: 'kiosk', code });
		// The words are with the wish now: who takes them back there leaves none here.
		await db.update(lateWishes).set({ hungAt: now(), text: '', author: '' }).where(eq(lateWishes.id, late.id));
	});
}

const LATE_FORGOTTEN = 'De woorden van deze wens zijn gewist. U kunt hem niet meer ophangen.';

/** What came too late under this code and does not hang; also when its words are gone. */
export async function findLate(code: string): Promise<LateWish | undefined> {
	const [late] = await db
		.select()
		.from(lateWishes)
		.where(and(eq(lateWishes.code, code), isNull(lateWishes.hungAt)));
	return late;
}

/** What nobody hung loses its words; that a wish came too late, and when, stays. */
export async function forgetLateWishes() {
	await db
		.update(lateWishes)
		.set({ text: '', author: '', neighbourhoodId: null })
		.where(and(isNull(lateWishes.hungAt), ne(lateWishes.text, ''), lte(lateWishes.arrivedAt, tooOld('lateWish'))));
}
