import { and, desc, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import { isOpenFor } from '#lib/agendas/suggestions/suggesting.server.ts';
import { now } from '#lib/clock.ts';
import { listConsultations } from '#lib/consultations/consultations.server.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed } from '#lib/errors.ts';
import { countNotes } from '#lib/meetings/day/tables.server.ts';
import { countOpen, isWithOthers } from '#lib/meetings/minutes/readings.server.ts';
import { findAnnouncement } from '#lib/meetings/reading.server.ts';
import { meetings } from '#lib/meetings/tables.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { hasRole, ownWijken, type Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { listOffers } from '#lib/wishes/adopting.server.ts';
import { treeHref } from '#lib/wishes/addresses.ts';
import { listEditionsOf } from '#lib/wishes/editions.server.ts';
import { titleOf } from '#lib/wishes/wish.ts';
import { nextStepOf } from './next-step.ts';
import type { Waiting } from './waiting.server.ts';

/** In days: so long one looks back at a meeting whose minutes are published. */
const LOOKS_BACK = 90;

/** What there is to do for an opbouwwerker in each of their wijken, and where they can begin something new. */
export async function readWijkDesk(worker: Person) {
	assertAllowed(hasRole(worker, 'community_worker'));
	const running = (await listConsultations(worker)).filter(({ status }) => status === 'running');
	const own = (await listNeighbourhoods()).filter(({ id }) => ownWijken(worker).includes(id));
	const work = [...(await workOnMeetings(own)), ...(await workOnTrees(worker, running))];
	const wijken = own.map(async ({ id, name, slug }) => ({
		...{ name, slug, work: work.filter(({ wijk }) => wijk === id) },
		/** Whether its platform takes points for the wijkagenda now. */
		takesPoints: await isOpenFor({ id })
	}));
	return { running, wijken: await Promise.all(wijken) };
}

interface InWijk extends Waiting {
	wijk: string | null;
}

async function workOnMeetings(own: { id: string }[]): Promise<InWijk[]> {
	const rows = await db
		.select({ meeting: meetings, traject: consultations.slug })
		.from(meetings)
		.innerJoin(consultations, eq(consultations.id, meetings.consultationId))
		.where(
			and(
				...[eq(meetings.kind, 'meeting'), eq(consultations.status, 'running')],
				inArray(
					meetings.neighbourhoodId,
					own.map(({ id }) => id)
				),
				or(isNull(meetings.minutesPublishedAt), gte(meetings.heldOn, dayAfter(dayOf(now()), -LOOKS_BACK)))
			)
		)
		.orderBy(desc(meetings.heldOn), desc(meetings.id));
	return (await Promise.all(rows.map(stepOf))).flat();
}

async function stepOf({ meeting, traject }: { meeting: typeof meetings.$inferSelect; traject: string }) {
	const standing = {
		meeting,
		isAnnounced: !!(await findAnnouncement(meeting.id)),
		notes: (await countNotes(meeting.id)).waiting,
		corrections: await countOpen(meeting.id),
		isWithOthers: await isWithOthers(meeting.id)
	};
	const step = nextStepOf(standing, dayOf(now()));
	if (!step) return [];
	const href = `/beheer/trajecten/${traject}/bijeenkomsten/${meeting.slug}${step.path}`;
	return [{ ...step, about: meeting.title, href, wijk: meeting.neighbourhoodId }];
}

async function workOnTrees(worker: Person, running: { id: string; slug: string }[]): Promise<InWijk[]> {
	const work: InWijk[] = [];
	for (const { id, slug } of running)
		for (const edition of await listEditionsOf(worker, id)) {
			const [about, wijk] = [titleOf(edition.tree, edition.year), edition.tree.neighbourhoodId];
			const offers = (await listOffers(worker, edition)).filter(({ status }) => status === 'offered').length;
			if (offers)
				work.push({
					...{ count: offers, label: offers === 1 ? 'mens wil een wens oppakken' : 'mensen willen een wens oppakken' },
					...{ about, wijk, href: `${treeHref(edition)}/aanmeldingen`, act: 'Zeg ja of nee' }
				});
			const here = `/beheer/trajecten/${slug}/wensboom/${edition.tree.slug}/${edition.year}`;
			if (edition.untold)
				work.push({
					...{ count: edition.untold, label: edition.untold === 1 ? 'wens zonder bericht' : 'wensen zonder bericht' },
					...{ about, wijk, href: here, act: 'Zeg wat ervan komt' }
				});
		}
	return work;
}
