import { and, eq } from 'drizzle-orm';
import { assertGoesOn, type Consultation } from '#lib/consultations/consultation.ts';
import { findConsultation, findConsultationById } from '#lib/consultations/consultations.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { knownNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { once } from '#lib/once/once.ts';
import { mayEdit, mayWorkSomewhere, type Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { counted } from '#lib/text/numbers.ts';
import { slugOf } from '#lib/text/slug.ts';
import { listLeaves } from './leaves.server.ts';
import { wishEditions, wishTrees } from './tables.ts';
import { mayAnswer, type PlantInput, type WishEdition, type WishTree } from './wish.ts';
import { countUnseen, findEdition, findEditionById, listEditions } from './wishes.server.ts';

/**
 * The trees that can get a new year in this consultation: those that belong to it, and those that belonged to one that
 * is finished since. A tree belongs where its newest year is.
 */
export async function listTreesFor(editor: Person, consultationId: string): Promise<WishTree[]> {
	assertAllowed(mayEdit(editor));
	const editions = await listEditions(editor);
	const newest = editions.filter(({ treeId }, i) => editions.findIndex((other) => other.treeId === treeId) === i);
	return newest
		.filter((edition) => edition.consultationId === consultationId || edition.consultation.status === 'finished')
		.map(({ tree }) => tree);
}

/** The editions of a consultation, and the trees that can get a new year there: none when it is finished. */
export const listWishTrees = async (editor: Person, { id, status }: Pick<Consultation, 'id' | 'status'>) => ({
	editions: await listEditionsOf(editor, id),
	trees: status === 'finished' || !mayEdit(editor) ? [] : await listTreesFor(editor, id)
});

/** A tree that can get a new year here. */
export const findTreeFor = async (editor: Person, consultationId: string, slug: string): Promise<WishTree> =>
	(await listTreesFor(editor, consultationId)).find((tree) => tree.slug === slug) ?? refuse('not_found');

/** The year that a tree is likely to get next: this one, unless it has it already. `thisYear`: as in 2026. */
export async function nextYearOf(treeId: string, thisYear: number) {
	const isThis = and(eq(wishEditions.treeId, treeId), eq(wishEditions.year, thisYear));
	const had = await db.select({ id: wishEditions.id }).from(wishEditions).where(isThis);
	return had.length ? thisYear + 1 : thisYear;
}

async function findTree(slug: string): Promise<WishTree> {
	const [tree] = await db.select().from(wishTrees).where(eq(wishTrees.slug, slug));
	return tree ?? refuse('not_found');
}

/** The edition at an address of who answers: of this consultation, place and year. */
export async function findEditionOf(editor: Person, at: { slug?: string; plek?: string; jaar?: string }) {
	const { slug = '', plek = '', jaar = '' } = at;
	const [consultation, edition] = [await findConsultation(slug, editor), await findEdition(plek, jaar, editor)];
	const isHere = edition.consultationId === consultation.id;
	return isHere && mayAnswer(editor, edition.tree) ? edition : refuse('not_found');
}

/** The editions of a consultation that this person answers, with how many wishes hang there and how many of those have no fate yet. */
export async function listEditionsOf(editor: Person, consultationId: string) {
	assertAllowed(mayWorkSomewhere(editor));
	const editions = (await listEditions(editor)).filter(
		(edition) => edition.consultationId === consultationId && mayAnswer(editor, edition.tree)
	);
	return Promise.all(
		editions.map(async (edition) => {
			const hanging = (await listLeaves(edition)).filter(({ seen }) => seen);
			return { ...edition, wishes: hanging.length, untold: hanging.filter(({ fate }) => fate === 'hanging').length };
		})
	);
}

export interface EditionInput {
	onceKey?: string;
	consultationId: string;
	name: string;
	place: string;
	rule: string;
	slug: string;
	year: number;
	introduction: string;
	neighbourhoodId?: string | null | undefined;
}

/** A new edition; the tree is planted when it does not stand yet. */
export async function openEdition(editor: Person, { onceKey = newOnceKey(), ...given }: EditionInput) {
	assertAllowed(mayEdit(editor));
	return once(onceKey, async (): Promise<WishEdition> => {
		const { slug, name, place, rule, neighbourhoodId, consultationId, year, introduction } = given;
		const consultation = await findConsultationById(consultationId);
		const { title, status } = consultation;
		assertGoesOn(consultation, 'Er kan geen wensboom meer bij.');
		const planted = { id: newId(), slug, name, place, rule, neighbourhoodId: neighbourhoodId ?? null };
		await db.insert(wishTrees).values(planted).onConflictDoNothing();
		const tree = await findTree(slug);
		const [made] = await db
			.insert(wishEditions)
			.values({ id: newId(), treeId: tree.id, consultationId, year, introduction, status: 'open' })
			.onConflictDoNothing()
			.returning();
		if (!made) refuse('conflict', `De boom ${tree.name} heeft in ${year} al een editie.`);
		await record('edition.opened', { subject: made, consultationId, actor: editor });
		return { ...made, tree, consultation: { title, status } };
	});
}

/** A tree that did not stand yet, with its first edition. */
export async function plantTree(
	editor: Person,
	consultationId: string,
	{ onceKey, neighbourhoodId, ...given }: PlantInput
) {
	assertAllowed(mayEdit(editor));
	return once(onceKey, async () => {
		const tree = { slug: slugOf(given.name), neighbourhoodId: await knownNeighbourhood(neighbourhoodId) };
		if (await db.$count(wishTrees, eq(wishTrees.slug, tree.slug)))
			refuse('conflict', 'Er staat al een boom met deze naam. Open voor die boom een nieuw jaar.');
		return openEdition(editor, { consultationId, ...given, ...tree });
	});
}

export async function closeEdition(editor: Person, edition: Pick<WishEdition, 'id' | 'consultationId'>) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const open = and(eq(wishEditions.id, edition.id), eq(wishEditions.status, 'open'));
		const closed = await db.update(wishEditions).set({ status: 'closed' }).where(open).returning();
		if (closed.length)
			await record('edition.closed', { subject: edition, consultationId: edition.consultationId, actor: editor });
	});
}

/** It takes wishes again, as when a stack of cards turns up after the day. One that is answered rests. */
export async function reopenEdition(editor: Person, edition: Pick<WishEdition, 'id' | 'consultationId'>) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		await hold(wishEditions, edition.id);
		const { status, consultation } = await findEditionById(edition.id);
		if (status === 'open') return;
		if (status === 'answered') refuse('conflict', 'Deze boom is beantwoord. Open een nieuw jaar voor nieuwe wensen.');
		if (consultation.status !== 'running') refuse('closed', 'Dit traject is gesloten. De boom kan niet meer open.');
		await db.update(wishEditions).set({ status: 'open' }).where(eq(wishEditions.id, edition.id));
		await record('edition.reopened', { subject: edition, consultationId: edition.consultationId, actor: editor });
	});
}

/** Every wish has its fate with words, so the tree can rest. Says what is still missing when there is something. */
export async function answerEdition(editor: Person, edition: Pick<WishEdition, 'id' | 'consultationId'>) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		await hold(wishEditions, edition.id);
		const { status } = await findEditionById(edition.id);
		if (status === 'answered') return;
		if (status === 'open') refuse('conflict', 'Deze boom is nog open. Sluit de boom eerst.');
		const waiting = (await countUnseen(edition)).get('pending') ?? 0;
		if (waiting)
			refuse(
				'conflict',
				`${counted(waiting, 'wens wacht', 'wensen wachten')} nog op de moderator. Kijk daar eerst naar.`
			);
		const unanswered = (await listLeaves(edition)).filter(({ seen, fate }) => seen && fate === 'hanging').length;
		if (unanswered)
			refuse('conflict', `Bij ${counted(unanswered, 'wens', 'wensen')} staat nog niet wat ervan komt, en waarom.`);
		await db.update(wishEditions).set({ status: 'answered' }).where(eq(wishEditions.id, edition.id));
		await record('edition.answered', { subject: edition, consultationId: edition.consultationId, actor: editor });
	});
}
