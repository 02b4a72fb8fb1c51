import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { assertRuns } from '#lib/consultations/consultation.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { nameFor } from '#lib/contributions/contribution.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import { issueReceipt } from '#lib/contributions/receipts.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { agendaItems } from '#lib/policies/items/tables.ts';
import { isId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import type { Reaction } from './agenda.ts';
import { findPublicItem } from './public-agendas.server.ts';
import { agendaReactions, agendas } from './tables.ts';

const reactionsOf = (itemIds: string[]) =>
	db
		.select({
			id: contributions.id,
			itemId: agendaReactions.itemId,
			text: contributions.text,
			author: contributions.author,
			neighbourhood: neighbourhoods.name,
			handedInAt: contributions.handedInAt
		})
		.from(agendaReactions)
		.innerJoin(contributions, eq(contributions.id, agendaReactions.contributionId))
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, contributions.neighbourhoodId))
		.where(and(inArray(agendaReactions.itemId, itemIds), eq(contributions.status, 'public')))
		.orderBy(asc(contributions.handedInAt), asc(contributions.id));

/** What inwoners say of these items, as far as it is public. */
export const listReactions = async (items: { id: string }[]) =>
	items.length ? reactionsOf(items.map(({ id }) => id)) : [];

export type PublicReaction = Awaited<ReturnType<typeof reactionsOf>>[number];

/** How many reactions on an item cannot be read, by why: nothing is silently dropped. */
export async function countUnseenReactions(item: { id: string }) {
	const rows = await db
		.select({ status: contributions.status, count: count() })
		.from(agendaReactions)
		.innerJoin(contributions, eq(contributions.id, agendaReactions.contributionId))
		.where(and(eq(agendaReactions.itemId, item.id), inArray(contributions.status, ['pending', 'hidden', 'withdrawn'])))
		.groupBy(contributions.status)
		.orderBy(contributions.status);
	return new Map(rows.map(({ status, count }) => [status, count]));
}

/** A reaction of an inwoner, for a moderator to look at. Returns the volgcode. */
export const reactToItem = ({ onceKey, itemId, email, neighbourhoodId, text, author }: Reaction, person?: Person) =>
	once(onceKey, async () => {
		const { item, consultation } = await openItem(itemId);
		const consultationId = consultation.id;
		const receipt = await issueReceipt({ consultationId, onceKey, email });
		const contributionId = await receive({
			consultationId,
			channel: 'agenda',
			prompt: item.title,
			text,
			author: nameFor(person, author),
			personId: person?.id,
			neighbourhoodId,
			receiptId: receipt.id,
			status: 'pending'
		});
		await db.insert(agendaReactions).values({ itemId, contributionId });
		await record('contribution.received', { subject: { id: contributionId }, consultationId, actor: person });
		return receipt.code;
	});

/** Who asks for an item of a draft does not learn that it is there. */
async function openItem(itemId: string) {
	const [found] = isId(itemId)
		? await db
				.select({ consultation: consultations, neighbourhoodId: agendas.neighbourhoodId })
				.from(agendaItems)
				.innerJoin(agendas, eq(agendas.id, agendaItems.agendaId))
				.innerJoin(consultations, eq(consultations.id, agendas.consultationId))
				.where(eq(agendaItems.id, itemId))
		: [];
	if (!found) refuse('not_found');
	const { item } = await findPublicItem({ id: found.neighbourhoodId }, itemId);
	if (item.gone) refuse('closed', 'Dit punt staat niet meer op de agenda. U kunt er niet meer op reageren.');
	assertRuns(found.consultation, 'U kunt niet meer reageren.');
	return { item, consultation: found.consultation };
}
