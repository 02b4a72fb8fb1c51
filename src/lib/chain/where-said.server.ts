import { and, eq } from 'drizzle-orm';
import { itemHref, suggestionsHref } from '#lib/agendas/suggestions/addresses.ts';
import { agendaSuggestions } from '#lib/agendas/suggestions/tables.ts';
import { agendas } from '#lib/agendas/tables.ts';
import type { Channel } from '#lib/contributions/channel.ts';
import { advicePoints, advices } from '#lib/councils/tables.ts';
import { meetingContributions, meetings } from '#lib/meetings/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { agendaItems } from '#lib/policies/items/tables.ts';
import { policies } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { wishEditions, wishes, wishTrees } from '#lib/wishes/tables.ts';

/** Where everybody can read among what it was said: the tree, the meeting, the advice, the agenda. */
export interface WhereSaid {
	href: string;
	label: string;
}

export const whereSaid = async (contributionId: string, channel: Channel): Promise<WhereSaid | undefined> =>
	finders[channel]?.(contributionId);

const finders: Partial<Record<Channel, (id: string) => Promise<WhereSaid | undefined>>> = {
	async wish(id) {
		const [found] = await db
			.select({ id: wishes.id, place: wishTrees.slug, name: wishTrees.name, year: wishEditions.year })
			.from(wishes)
			.innerJoin(wishEditions, eq(wishEditions.id, wishes.editionId))
			.innerJoin(wishTrees, eq(wishTrees.id, wishEditions.treeId))
			.where(eq(wishes.contributionId, id));
		return (
			found && {
				href: `/wensboom/${found.place}/${found.year}/${found.id}`,
				label: `Wensboom ${found.name} ${found.year}`
			}
		);
	},
	async meeting(id) {
		const [found] = await db
			.select({ slug: meetings.slug, title: meetings.title })
			.from(meetingContributions)
			.innerJoin(meetings, eq(meetings.id, meetingContributions.meetingId))
			.where(and(eq(meetingContributions.contributionId, id), eq(meetings.status, 'published')));
		return found && { href: `/bijeenkomsten/${found.slug}`, label: found.title };
	},
	async advice(id) {
		const [found] = await db
			.select({ slug: advices.slug, title: advices.title })
			.from(advicePoints)
			.innerJoin(advices, eq(advices.id, advicePoints.adviceId))
			.where(eq(advicePoints.contributionId, id));
		return found && { href: `/adviezen/${found.slug}`, label: found.title };
	},
	async agenda(id) {
		const [found] = await db
			.select({ slug: neighbourhoods.slug, id: agendaItems.id, title: policies.title })
			.from(agendaItems)
			.innerJoin(agendas, eq(agendas.id, agendaItems.agendaId))
			.innerJoin(policies, eq(policies.id, agendas.id))
			.innerJoin(neighbourhoods, eq(neighbourhoods.id, agendas.neighbourhoodId))
			.where(and(eq(agendaItems.contributionId, id), eq(agendas.status, 'published')));
		return found ? { href: itemHref(found.slug, found.id), label: found.title } : whereSuggested(id);
	},
	municipality: whereSuggested
};

async function whereSuggested(id: string): Promise<WhereSaid | undefined> {
	const [found] = await db
		.select({ slug: neighbourhoods.slug, name: neighbourhoods.name })
		.from(agendaSuggestions)
		.innerJoin(neighbourhoods, eq(neighbourhoods.id, agendaSuggestions.neighbourhoodId))
		.where(eq(agendaSuggestions.contributionId, id));
	return found && { href: suggestionsHref(found.slug), label: `Voorstellen voor de wijkagenda van ${found.name}` };
}
