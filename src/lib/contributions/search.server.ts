import { and, count, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { isPostgres } from '#lib/storage/columns.ts';
import { db } from '#lib/storage/index.ts';
import { pagesOf, shownPage } from '#lib/storage/pages.ts';
import { dayAfter, startOfDay } from '#lib/text/dates.ts';
import type { Channel } from './channel.ts';
import { fullTextQuery } from './full-text.ts';
import { indexWords } from './indexing.server.ts';
import { listedColumns } from './listed.ts';
import type { Status } from './status.ts';
import { contributions } from './tables.ts';

export interface ContributionFilter {
	consultationId: string;
	channel?: Channel | undefined;
	neighbourhoodId?: string | undefined;
	status?: Status | undefined;
	/** Days as `2026-03-01`, both of them included. */
	from?: string | undefined;
	until?: string | undefined;
	/** Words to look for. */
	words?: string | undefined;
	/** What a higher layer asks besides: the theme, whether there is a reply. */
	also?: SQL | undefined;
}

export const PAGE_SIZE = 50;

/** One list over all channels, the newest first. `page`: from 1; after the last one comes the last one. */
export async function listContributions(filter: ContributionFilter, page = 1) {
	const total = await db.$count(contributions, await wanted(filter));
	const pages = pagesOf(total, PAGE_SIZE);
	const shown = shownPage(page, pages);
	const rows = await db
		.select({ ...listedColumns, voices: contributions.voices })
		.from(contributions)
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, contributions.neighbourhoodId))
		.where(await wanted(filter, total > MANY))
		.orderBy(desc(contributions.handedInAt), desc(contributions.id))
		.limit(PAGE_SIZE)
		.offset((shown - 1) * PAGE_SIZE);
	return { rows, total, page: shown, pages };
}

/** `many`: words are known to be in many of them. */
async function wanted(
	{ consultationId, channel, neighbourhoodId, status, from, until, words, also }: ContributionFilter,
	many = false
) {
	return and(
		inConsultation(consultationId, many ? undefined : words),
		channel && eq(contributions.channel, channel),
		neighbourhoodId ? eq(contributions.neighbourhoodId, neighbourhoodId) : undefined,
		status && eq(contributions.status, status),
		from ? gte(contributions.handedInAt, startOfDay(from)) : undefined,
		until ? lt(contributions.handedInAt, startOfDay(dayAfter(until))) : undefined,
		words ? await holds(words, many) : undefined,
		also
	);
}

/** A word in more than so many is met soon by who walks the list in its order; a rarer one is looked up. */
const MANY = 1000;

// SQLite would read the whole consultation in its order and ask of each row whether it holds the words. The plus keeps
// it from that index, so that it begins with what holds them: 4 ms in place of 60 among 100,000.
const inConsultation = (id: string, words: string | undefined) =>
	words && !isPostgres ? sql`+${contributions.consultationId} = ${id}` : eq(contributions.consultationId, id);

/**
 * What holds these words, also what came in just now. Each database has a full-text index of its own, and means the
 * same by a question. `many`: so many hold them that walking the list is quicker than beginning with the words.
 */
export async function holds(words: string, many = false): Promise<SQL> {
	const query = fullTextQuery(words);
	if (!query) return sql`1 = 0`;
	if (isPostgres) return sql`contributions.search @@ to_tsquery('simple', ${query})`;
	await indexWords();
	if (!many)
		return sql`${contributions.id} in (select id from contributions_fts where contributions_fts match ${query})`;
	return sql`exists (select 1 from contributions_fts_rows where contribution_id = ${contributions.id}
		and row in (select rowid from contributions_fts where contributions_fts match ${query}))`;
}

/** How many there are of each channel in a consultation. */
export async function countByChannel(consultationId: string) {
	const rows = await db
		.select({ channel: contributions.channel, count: count() })
		.from(contributions)
		.where(eq(contributions.consultationId, consultationId))
		.groupBy(contributions.channel)
		.orderBy(contributions.channel);
	return new Map(rows.map(({ channel, count }) => [channel, count]));
}
