import { and, count, desc, eq, inArray, ne } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import type { Neighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { db } from '#lib/storage/index.ts';
import { pagesOf, shownPage } from '#lib/storage/pages.ts';
import { readOutcomes } from './outcomes.server.ts';
import { agendaSuggestions } from './tables.ts';

const PAGE_SIZE = 20;
const ON_WIJK_PAGE = 3;

type OfWijk = Pick<Neighbourhood, 'id'>;

/** What everybody reads of what was suggested to the platform of a wijk, the newest first. `page`: from 1. */
export async function readSuggestionsTo(wijk: OfWijk, page: number) {
	const unseen = await countByStatus(wijk);
	const total = unseen.get('public') ?? 0;
	const pages = pagesOf(total, PAGE_SIZE);
	const shown = shownPage(page, pages);
	const suggestions = await readPublic(wijk, PAGE_SIZE, (shown - 1) * PAGE_SIZE);
	return { suggestions, total, pages, page: shown, unseen };
}

/** The first few of them, and how many there are. */
export async function firstSuggestionsTo(wijk: OfWijk) {
	const total = (await countByStatus(wijk)).get('public') ?? 0;
	return { suggestions: total ? await readPublic(wijk, ON_WIJK_PAGE, 0) : [], total };
}

const isOf = ({ id }: OfWijk) => and(eq(agendaSuggestions.neighbourhoodId, id), ne(consultations.status, 'draft'));

/** How many there are, also of what cannot be read: nothing is silently dropped. */
async function countByStatus(wijk: OfWijk) {
	const rows = await db
		.select({ status: contributions.status, count: count() })
		.from(agendaSuggestions)
		.innerJoin(contributions, eq(contributions.id, agendaSuggestions.contributionId))
		.innerJoin(consultations, eq(consultations.id, contributions.consultationId))
		.where(and(isOf(wijk), inArray(contributions.status, ['public', 'pending', 'hidden', 'withdrawn'])))
		.groupBy(contributions.status)
		.orderBy(contributions.status);
	return new Map(rows.map(({ status, count }) => [status, count]));
}

async function readPublic(wijk: OfWijk, limit: number, offset: number) {
	const rows = await db
		.select({
			id: contributions.id,
			text: contributions.text,
			author: contributions.author,
			origin: agendaSuggestions.origin,
			handedInAt: contributions.handedInAt
		})
		.from(agendaSuggestions)
		.innerJoin(contributions, eq(contributions.id, agendaSuggestions.contributionId))
		.innerJoin(consultations, eq(consultations.id, contributions.consultationId))
		.where(and(isOf(wijk), eq(contributions.status, 'public')))
		.orderBy(desc(contributions.handedInAt), desc(contributions.id))
		.limit(limit)
		.offset(offset);
	const outcomes = await readOutcomes(
		rows.map(({ id }) => id),
		'everybody'
	);
	return rows.map((row) => ({ ...row, ...outcomes.get(row.id)! }));
}

export type PublicSuggestion = Awaited<ReturnType<typeof readPublic>>[number];
