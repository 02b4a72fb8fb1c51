import { and, asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { freezeAgenda } from '#lib/policies/freezing.server.ts';
import { itemOf } from '#lib/policies/kinds/item.ts';
import type { ParagraphVersion, PolicyVersion } from '#lib/policies/policy.ts';
import { agendaItems } from '#lib/policies/items/tables.ts';
import { paragraphVersions } from '#lib/policies/tables.ts';
import { db, transaction } from '#lib/storage/index.ts';
import type { Publishing } from './agenda.ts';
import { findAgendaOfChair, type Agenda } from './agendas.server.ts';
import { tellOnAgenda } from './suggestions/telling.server.ts';
import { agendas } from './tables.ts';

/**
 * From here on everybody reads this version, and nothing in it changes. Each new item becomes a contribution, which the
 * municipality answers. One that was there before keeps its own, also when its words are different now.
 */
export async function publishAgenda(
	chair: Person,
	id: string,
	publishing: Publishing,
	origin = readConfiguration().origin
): Promise<PolicyVersion> {
	return transaction(async () => {
		const agenda = await findAgendaOfChair(id, chair);
		const version = await freezeAgenda(chair, id, publishing);
		const items = await standingItems(version.id);
		if (!items.length) refuse('conflict', 'De agenda is nog leeg. Zet er eerst een punt op.');
		const known = new Set(await listItemIds(id));
		const added = items.filter(({ paragraphId }) => !known.has(paragraphId));
		for (const item of added) await bringIn(agenda, item);
		await db
			.update(agendas)
			.set({ status: 'published', publishedAt: agenda.publishedAt ?? now() })
			.where(eq(agendas.id, id));
		await tellOnAgenda(
			version.id,
			items.map(({ paragraphId }) => paragraphId),
			agenda.neighbourhood,
			origin
		);
		await record('agenda.published', {
			subject: agenda,
			consultationId: agenda.consultationId,
			actor: chair,
			particulars: { items: items.length, added: added.length, number: version.number }
		});
		return version;
	});
}

const standingItems = (versionId: string): Promise<ParagraphVersion[]> =>
	db
		.select()
		.from(paragraphVersions)
		.where(
			and(
				eq(paragraphVersions.versionId, versionId),
				eq(paragraphVersions.kind, 'item'),
				eq(paragraphVersions.removed, false)
			)
		)
		.orderBy(asc(paragraphVersions.position), asc(paragraphVersions.paragraphId));

const listItemIds = async (agendaId: string) =>
	(
		await db
			.select({ id: agendaItems.id })
			.from(agendaItems)
			.where(eq(agendaItems.agendaId, agendaId))
			.orderBy(asc(agendaItems.id))
	).map(({ id }) => id);

async function bringIn({ id: agendaId, consultationId, neighbourhood, title }: Agenda, item: ParagraphVersion) {
	const contributionId = await receive({
		...{ consultationId, channel: 'agenda', prompt: title, text: asSaid(item) },
		author: `Wijkplatform ${neighbourhood.name}`,
		neighbourhoodId: neighbourhood.id,
		status: 'public'
	});
	await db.insert(agendaItems).values({ id: item.paragraphId, agendaId, contributionId });
}

/** As one text: a title that ends as a sentence, then what it is about. */
function asSaid(item: ParagraphVersion) {
	const title = itemOf(item)?.title ?? '';
	return [/[.?]$/.test(title) ? title : `${title}.`, item.text].filter(Boolean).join('\n\n');
}
