import { and, asc, eq, type SQL } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { db } from '#lib/storage/index.ts';
import { pagesOf, shownPage } from '#lib/storage/pages.ts';
import type { Stance } from './stance.ts';
import { findingSources } from './tables.ts';

const SOURCES_A_PAGE = 24;

/** What stands behind a finding, or against it, as it came in. `page`: from 1; after the last one comes the last one. `where`: only these contributions. */
export async function listFindingSources(findingId: string, stance: Stance, page = 1, where?: SQL) {
	const side = and(eq(findingSources.findingId, findingId), eq(findingSources.stance, stance))!;
	const total = await countSide(side, where);
	const pages = pagesOf(total, SOURCES_A_PAGE);
	const shown = shownPage(page, pages);
	const rows = await selectSources(and(side, where)!)
		.limit(SOURCES_A_PAGE)
		.offset((shown - 1) * SOURCES_A_PAGE);
	return { stance, rows, total, page: shown, pages };
}

const countSide = (side: SQL, where: SQL | undefined) =>
	where
		? db.$count(
				db
					.select({ id: contributions.id })
					.from(findingSources)
					.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
					.where(and(side, where))
					.as('side')
			)
		: db.$count(findingSources, side);

export type FindingSources = Awaited<ReturnType<typeof listFindingSources>>;

const selectSources = (side: SQL) =>
	db
		.select({
			contributionId: contributions.id,
			stance: findingSources.stance,
			channel: contributions.channel,
			prompt: contributions.prompt,
			text: contributions.text,
			author: contributions.author,
			neighbourhood: neighbourhoods.name,
			status: contributions.status,
			handedInAt: contributions.handedInAt
		})
		.from(findingSources)
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, contributions.neighbourhoodId))
		.where(side)
		.orderBy(asc(contributions.handedInAt), asc(contributions.id));

export type FindingSource = FindingSources['rows'][number];
