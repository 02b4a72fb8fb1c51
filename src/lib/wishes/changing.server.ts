import { and, eq, ne } from 'drizzle-orm';
import { assertGoesOn } from '#lib/consultations/consultation.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { wishEditions, wishes, wishTrees } from './tables.ts';
import type { EditionChange, WishEdition } from './wish.ts';
import { findEditionById } from './wishes.server.ts';

/** What a redacteur writes of a tree and its year. */
export const editionWords = ({ tree, year, introduction }: Pick<WishEdition, 'tree' | 'year' | 'introduction'>) => [
	...[tree.name, tree.place, tree.rule],
	...[year, introduction]
];

/**
 * Corrects a tree. The question can always be put in other words; for the rest people hung their wishes under what
 * stood there, so it stays from the first wish on, in whatever year that hangs. The address of the tree stays.
 */
export async function changeEdition(editor: Person, id: string, change: EditionChange, basedOn?: string) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		await hold(wishEditions, id);
		const edition = await findEditionById(id);
		const { consultationId, tree } = edition;
		const { year = edition.year, introduction, name = tree.name, place = tree.place, rule = tree.rule } = change;
		assertUnchanged(basedOn, editionWords(edition));
		assertGoesOn(await findConsultationById(consultationId), 'Aan de wensboom verandert niets meer.');
		const isCorrected = [name !== tree.name, place !== tree.place, rule !== tree.rule, year !== edition.year].some(
			Boolean
		);
		if (isCorrected && (await hasWishes(tree.id)))
			refuse('conflict', 'Er hangt al een wens in deze boom. U kunt alleen nog de vraag aan inwoners wijzigen.');
		await assertFreeYear(edition, year);
		await db.update(wishTrees).set({ name, place, rule }).where(eq(wishTrees.id, tree.id));
		await db.update(wishEditions).set({ year, introduction }).where(eq(wishEditions.id, id));
		await record('edition.changed', { subject: { id }, consultationId, actor: editor });
		return year;
	});
}

/** Whether ever a wish was hung in it, in any year, also one that nobody sees. */
export async function hasWishes(treeId: string) {
	const [wish] = await db
		.select({ id: wishes.id })
		.from(wishes)
		.innerJoin(wishEditions, eq(wishEditions.id, wishes.editionId))
		.where(eq(wishEditions.treeId, treeId))
		.limit(1);
	return wish !== undefined;
}

async function assertFreeYear({ id, treeId, tree }: WishEdition, year: number) {
	const others = and(eq(wishEditions.treeId, treeId), eq(wishEditions.year, year), ne(wishEditions.id, id));
	if (await db.$count(wishEditions, others)) refuse('conflict', `De boom ${tree.name} heeft in ${year} al een editie.`);
}
