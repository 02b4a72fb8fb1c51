import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import { maySee } from '#lib/consultations/consultation.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { nameFor } from '#lib/contributions/contribution.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import { issueReceipt } from '#lib/contributions/receipts.server.ts';
import { raiseAlert } from '#lib/contributions/alerts.server.ts';
import { contributions, supports } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { isId, newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { wishEditions, wishes, wishTrees } from './tables.ts';
import type { Brought } from './way.ts';
import { isOpen, titleOf, type WishEdition, type WishInput } from './wish.ts';

const editions = () =>
	db
		.select({
			edition: wishEditions,
			tree: wishTrees,
			consultation: { title: consultations.title, status: consultations.status }
		})
		.from(wishEditions)
		.innerJoin(wishTrees, eq(wishTrees.id, wishEditions.treeId))
		.innerJoin(consultations, eq(consultations.id, wishEditions.consultationId));

type EditionRow = Awaited<ReturnType<typeof editions>>[number];

const asEdition = ({ edition, tree, consultation }: EditionRow): WishEdition => ({ ...edition, tree, consultation });

/** Every tree with its editions, the newest first. Those of a draft are for the redactie only. */
export async function listEditions(person?: Person): Promise<WishEdition[]> {
	const rows = await editions().orderBy(desc(wishEditions.year), asc(wishTrees.name), asc(wishEditions.id));
	return rows.filter(({ consultation }) => maySee(person, consultation)).map(asEdition);
}

/** Those of the trees that stand in this wijk. */
export const listEditionsIn = async ({ id }: { id: string }, person?: Person) =>
	(await listEditions(person)).filter(({ tree }) => tree.neighbourhoodId === id);

export async function findEdition(place: string, year: string, person?: Person): Promise<WishEdition> {
	const rows = await editions().where(eq(wishTrees.slug, place)).orderBy(asc(wishEditions.year));
	const row = rows.find(({ edition }) => String(edition.year) === year);
	return row && maySee(person, row.consultation) ? asEdition(row) : refuse('not_found');
}

export async function findEditionById(id: string): Promise<WishEdition> {
	const [row] = await editions().where(eq(wishEditions.id, id));
	return row ? asEdition(row) : refuse('not_found');
}

/** The wishes that hang in public, in the order in which they came; all of them, or these. */
export async function listWishes(edition: Pick<WishEdition, 'id'>, ids?: string[]) {
	const these = ids && inArray(wishes.id, ids);
	const hanging = and(eq(wishes.editionId, edition.id), eq(contributions.status, 'public'), these);
	return db
		.select({
			id: wishes.id,
			contributionId: contributions.id,
			text: contributions.text,
			author: contributions.author,
			neighbourhood: neighbourhoods.name,
			fate: wishes.fate,
			fateReason: wishes.fateReason,
			fateAt: wishes.fateAt,
			supporters: count(supports.supporterHash)
		})
		.from(wishes)
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, contributions.neighbourhoodId))
		.leftJoin(supports, eq(supports.contributionId, contributions.id))
		.where(hanging)
		.groupBy(wishes.id, contributions.id, neighbourhoods.name)
		.orderBy(asc(wishes.id));
}

export type HangingWish = Awaited<ReturnType<typeof listWishes>>[number];

export async function findWish(edition: Pick<WishEdition, 'id'>, id: string): Promise<HangingWish> {
	return (isId(id) ? await listWishes(edition, [id]) : [])[0] ?? refuse('not_found');
}

/** All that were ever hung, in the order in which they came, also those that nobody sees. */
export const listHung = (edition: Pick<WishEdition, 'id'>) =>
	db
		.select({ id: wishes.id, contributionId: wishes.contributionId })
		.from(wishes)
		.where(eq(wishes.editionId, edition.id))
		.orderBy(asc(wishes.id));

/** How many wishes there are that do not hang in public, by why: nothing is silently dropped. */
export async function countUnseen(edition: Pick<WishEdition, 'id'>) {
	const rows = await db
		.select({ status: contributions.status, count: count() })
		.from(wishes)
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.where(and(eq(wishes.editionId, edition.id), inArray(contributions.status, ['pending', 'hidden', 'withdrawn'])))
		.groupBy(contributions.status)
		.orderBy(contributions.status);
	return new Map(rows.map(({ status, count }) => [status, count]));
}

/** Hangs a wish, in whatever way it came. A moderator looks, before or after. Returns the volgcode. */
export const hangWish = (
	{ id: editionId }: Pick<WishEdition, 'id'>,
	{ onceKey, email, author, ...wish }: WishInput,
	person?: Person,
	{ way, code, looking }: Brought = { way: 'online' }
) =>
	once(onceKey, async () => {
		const edition = await openedEdition(editionId);
		const { consultationId } = edition;
		const looksAfter = (looking ?? edition.tree.looking) === 'after';
		const receipt = await issueReceipt({ consultationId, onceKey, email, code });
		const contributionId = await receive({
			...wish,
			consultationId,
			channel: 'wish',
			prompt: titleOf(edition.tree, edition.year),
			author: nameFor(person, author),
			personId: person?.id,
			receiptId: receipt.id,
			status: looksAfter ? 'public' : 'pending'
		});
		if (looksAfter) await raiseAlert(contributionId, 'unseen');
		const id = newId();
		await db.insert(wishes).values({ id, editionId: edition.id, contributionId, way });
		await record('wish.hung', { subject: { id }, consultationId, actor: person, particulars: { way } });
		return receipt.code;
	});

// Read anew: the tree may have closed while the wish was written.
async function openedEdition(id: string) {
	await hold(wishEditions, id, 'share');
	const edition = await findEditionById(id);
	if (!isOpen(edition)) refuse('closed', 'Deze wensboom is gesloten. U kunt geen wens meer ophangen.');
	return edition;
}
