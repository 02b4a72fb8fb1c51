import { aliasedTable, and, eq, gt, notExists, or, sql } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { replies } from './tables.ts';

const later = aliasedTable(replies, 'later');

/** Condition on a query over replies: there is no correction beside it. */
export const isNewest = () =>
	notExists(
		db
			.select({ one: sql`1` })
			.from(later)
			.where(
				and(
					or(
						eq(later.contributionId, replies.contributionId),
						and(eq(later.findingId, replies.findingId), eq(later.stance, replies.stance)),
						eq(later.themeId, replies.themeId)
					),
					gt(later.number, replies.number)
				)
			)
	);
