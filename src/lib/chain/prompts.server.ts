import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import { agendaReactions } from '#lib/agendas/tables.ts';
import type { Contribution } from '#lib/contributions/contribution.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { agendaItems } from '#lib/policies/items/tables.ts';
import { db } from '#lib/storage/index.ts';
import { chunks } from '#lib/themes/themes.server.ts';

const UNSEEN = 'Een agendapunt dat niet openbaar is';

/** What people reacted on may have been hidden since: then its words are not read beside the reaction either. */
export async function withPublicPrompts<Row extends Pick<Contribution, 'id' | 'channel' | 'prompt'>>(rows: Row[]) {
	const unseen = await onUnseenItems(rows.flatMap(({ id, channel }) => (channel === 'agenda' ? id : [])));
	return rows.map((row): Row => (unseen.has(row.id) ? { ...row, prompt: UNSEEN } : row));
}

async function onUnseenItems(contributionIds: string[]) {
	const unseen = new Set<string>();
	for (const ids of chunks(contributionIds)) {
		const rows = await db
			.select({ id: agendaReactions.contributionId })
			.from(agendaReactions)
			.innerJoin(agendaItems, eq(agendaItems.id, agendaReactions.itemId))
			.innerJoin(contributions, eq(contributions.id, agendaItems.contributionId))
			.where(and(inArray(agendaReactions.contributionId, ids), ne(contributions.status, 'public')))
			.orderBy(asc(agendaReactions.contributionId));
		for (const { id } of rows) unseen.add(id);
	}
	return unseen;
}
