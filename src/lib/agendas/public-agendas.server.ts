import { and, asc, desc, eq, ne } from 'drizzle-orm';
import { isRunning } from '#lib/consultations/consultation.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { isPublic } from '#lib/contributions/contribution.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import type { Neighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { firstOfEach } from '#lib/storage/first-of-each.ts';
import { db } from '#lib/storage/index.ts';
import { agendaItems, agendas } from './tables.ts';

const said = { status: contributions.status, statusReason: contributions.statusReason };

/** The public agendas of a wijk, the newest first, each with its items in order. */
export async function listPublicAgendas({ id }: Pick<Neighbourhood, 'id'>) {
	const rows = await db
		.select({ agenda: agendas, consultation: consultations, item: agendaItems, said })
		.from(agendas)
		.innerJoin(consultations, eq(consultations.id, agendas.consultationId))
		.innerJoin(agendaItems, eq(agendaItems.agendaId, agendas.id))
		.innerJoin(contributions, eq(contributions.id, agendaItems.contributionId))
		.where(and(eq(agendas.neighbourhoodId, id), eq(agendas.status, 'published'), ne(consultations.status, 'draft')))
		.orderBy(desc(agendas.createdAt), desc(agendas.id), asc(agendaItems.position), asc(agendaItems.id));
	const firsts = firstOfEach(rows, ({ agenda }) => agenda.id);
	return firsts.map(({ agenda, consultation }) => ({
		...agenda,
		consultation,
		open: isRunning(consultation),
		items: rows.filter((row) => row.agenda.id === agenda.id).map(asPublicItem)
	}));
}

export interface PublicItem {
	id: string;
	/** From 1, as the platform ordered them. */
	place: number;
	kind: 'physical' | 'social';
	title: string;
	description: string;
	contributionId: string;
	/** Why a moderator took it from sight; nothing when it can be read. */
	hidden: string | undefined;
}

interface Row {
	item: typeof agendaItems.$inferSelect;
	said: Pick<typeof contributions.$inferSelect, 'status' | 'statusReason'>;
}

/** An item that was hidden keeps its place; its words are not shown. */
function asPublicItem(
	{ item: { id, kind, title, description, contributionId }, said }: Row,
	index: number
): PublicItem {
	const kept = { id, place: index + 1, kind, contributionId: contributionId! };
	if (isPublic(said)) return { ...kept, title, description, hidden: undefined };
	return { ...kept, title: 'Dit punt is verborgen', description: '', hidden: said.statusReason };
}

/** An item that can be read, of a public agenda of this wijk, with its agenda. */
export async function findPublicItem(neighbourhood: Neighbourhood, itemId: string) {
	for (const agenda of await listPublicAgendas(neighbourhood)) {
		const item = agenda.items.find(({ id, hidden }) => id === itemId && hidden === undefined);
		if (item) return { agenda, item };
	}
	return refuse('not_found');
}
