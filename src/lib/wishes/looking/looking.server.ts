import { eq } from 'drizzle-orm';
import { assertAllowed } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { wishTrees } from '../tables.ts';
import type { Looking } from '../way.ts';
import type { WishEdition } from '../wish.ts';

/** When a moderator reads the wishes of this tree, from now on. What was hung before stays as it is. */
export async function chooseLooking(editor: Person, edition: WishEdition, looking: Looking) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		await hold(wishTrees, edition.treeId);
		const [tree] = await db.select().from(wishTrees).where(eq(wishTrees.id, edition.treeId));
		if (tree?.looking === looking) return;
		await db.update(wishTrees).set({ looking }).where(eq(wishTrees.id, edition.treeId));
		const about = { subject: edition, consultationId: edition.consultationId, actor: editor };
		await record('edition.changed', { ...about, particulars: { looking } });
	});
}
