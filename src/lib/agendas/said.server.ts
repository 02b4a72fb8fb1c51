import { and, count, desc, eq, ne, sum } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { saidHref } from '#lib/contributions/address.ts';
import { channels, type Channel } from '#lib/contributions/channel.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { findNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { db } from '#lib/storage/index.ts';
import { pagesOf, shownPage } from '#lib/storage/pages.ts';
import type { SaidView } from './said.ts';

const PAGE_SIZE = 30;

/**
 * All that people of a wijk said in public, in every channel, the newest first, with how much came by which channel and how
 * often it was said: who said two things counts twice, so these are no people. */
export async function readSaidIn(slug: string, { channel, page }: SaidView) {
	const neighbourhood = await findNeighbourhood(slug);
	const counts = await countIn(neighbourhood.id);
	const of = channel ? counts.filter((row) => row.channel === channel) : counts;
	const pages = pagesOf(
		of.reduce((sum, row) => sum + row.count, 0),
		PAGE_SIZE
	);
	const shown = shownPage(page, pages);
	return { neighbourhood, counts, channel, page: shown, pages, said: await readPage(neighbourhood.id, channel, shown) };
}

const isSaidIn = (neighbourhoodId: string, channel?: Channel) =>
	and(
		eq(contributions.neighbourhoodId, neighbourhoodId),
		eq(contributions.status, 'public'),
		ne(consultations.status, 'draft'),
		channel ? eq(contributions.channel, channel) : undefined
	);

/** By channel, in the order in which channels are named. */
async function countIn(neighbourhoodId: string) {
	const rows = await db
		.select({ channel: contributions.channel, count: count(), people: sum(contributions.voices).mapWith(Number) })
		.from(contributions)
		.innerJoin(consultations, eq(consultations.id, contributions.consultationId))
		.where(isSaidIn(neighbourhoodId))
		.groupBy(contributions.channel)
		.orderBy(contributions.channel);
	return channels.flatMap((channel) => rows.find((row) => row.channel === channel) ?? []);
}

async function readPage(neighbourhoodId: string, channel: Channel | undefined, page: number) {
	const rows = await db
		.select({
			id: contributions.id,
			channel: contributions.channel,
			text: contributions.text,
			handedInAt: contributions.handedInAt,
			consultation: { slug: consultations.slug, title: consultations.title }
		})
		.from(contributions)
		.innerJoin(consultations, eq(consultations.id, contributions.consultationId))
		.where(isSaidIn(neighbourhoodId, channel))
		.orderBy(desc(contributions.handedInAt), desc(contributions.id))
		.limit(PAGE_SIZE)
		.offset((page - 1) * PAGE_SIZE);
	return rows.map((row) => ({ ...row, href: saidHref(row.consultation.slug, row.id) }));
}
