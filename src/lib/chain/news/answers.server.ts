import { createHash } from 'node:crypto';
import { and, desc, eq, exists, or, sql } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { replies } from '#lib/replies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { asDate, dayOf } from '#lib/text/dates.ts';
import { counted } from '#lib/text/numbers.ts';
import { codings, findingSources } from '#lib/themes/tables.ts';
import type { NewsItem } from './item.ts';

const COUNTED = 5000;

/** The answers of one day are one piece of news. An answer on what is not public is none. */
export async function answerNews({ id: consultationId, slug }: { id: string; slug: string }): Promise<NewsItem[]> {
	const rows = await db
		.select({ at: replies.repliedAt })
		.from(replies)
		.where(and(eq(replies.consultationId, consultationId), isForPublic()))
		.orderBy(desc(replies.repliedAt), desc(replies.id))
		.limit(COUNTED);
	return [...Map.groupBy(rows, ({ at }) => dayOf(at))].map(([day, given]) => ({
		id: uuidOf(`antwoorden ${consultationId} ${day}`),
		at: given[0]!.at,
		href: `/reactienota/${slug}`,
		large: false,
		title: `De gemeente gaf ${counted(given.length, 'antwoord', 'antwoorden')} op ${asDate(day)}`
	}));
}

const one = { one: sql`1` };

const isForPublic = () =>
	or(
		exists(
			db
				.select(one)
				.from(contributions)
				.where(and(eq(contributions.id, replies.contributionId), eq(contributions.status, 'public')))
		),
		exists(
			db
				.select(one)
				.from(findingSources)
				.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
				.where(
					and(
						eq(findingSources.findingId, replies.findingId),
						eq(findingSources.stance, replies.stance),
						eq(contributions.status, 'public')
					)
				)
		),
		exists(
			db
				.select(one)
				.from(codings)
				.innerJoin(contributions, eq(contributions.id, codings.contributionId))
				.where(and(eq(codings.themeId, replies.themeId), eq(contributions.status, 'public')))
		)
	);

/** A UUID (version 8) of what has none of its own. */
function uuidOf(words: string): string {
	const hex = createHash('sha256').update(words).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
