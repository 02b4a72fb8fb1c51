import { and, count, eq, exists, inArray, not, or, sql, type SQL } from 'drizzle-orm';
import { standing } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { codings, findingSources } from '#lib/themes/tables.ts';
import { replies } from './tables.ts';

// Conditions on a query over contributions. They are asked of the database, so that five thousand contributions cost
// one question.

/** Hidden and withdrawn contributions need no answer; all others do. */
export const wantsAnswer = () => inArray(contributions.status, standing);

/** Condition on a join of replies and finding_sources: the reply is for those on this side. */
export const answersSource = () =>
	and(eq(replies.findingId, findingSources.findingId), eq(replies.stance, findingSources.stance));

/** There is a reply on the contribution itself. */
export const hasOwnReply = () =>
	exists(
		db
			.select({ one: sql`1` })
			.from(replies)
			.where(eq(replies.contributionId, contributions.id))
	);

/** There is a reply on its side of a finding. Who does not agree is not told what those who agree are told. */
export const hasReplyOfFinding = () =>
	exists(
		db
			.select({ one: sql`1` })
			.from(findingSources)
			.innerJoin(replies, answersSource())
			.where(eq(findingSources.contributionId, contributions.id))
	);

/** There is a reply on a theme that it is under. It counts for what has no other answer. */
const hasReplyOfTheme = () =>
	exists(
		db
			.select({ one: sql`1` })
			.from(codings)
			.innerJoin(replies, eq(replies.themeId, codings.themeId))
			.where(eq(codings.contributionId, contributions.id))
	);

// Most have the answer of a finding: asking that first spares the other questions.
export const isAnswered = (): SQL => or(hasReplyOfFinding(), hasOwnReply(), hasReplyOfTheme())!;

/** Condition: only the answer on a theme is for this one. */
export const isLeftToTheme = (): SQL => and(not(hasReplyOfFinding()), not(hasOwnReply()))!;

/** How many contributions lack an answer, by consultation. */
export async function countUnansweredByConsultation(): Promise<Map<string, number>> {
	const rows = await db
		.select({ consultationId: contributions.consultationId, count: count() })
		.from(contributions)
		.where(and(wantsAnswer(), not(isAnswered())))
		.groupBy(contributions.consultationId)
		.orderBy(contributions.consultationId);
	return new Map(rows.map(({ consultationId, count }) => [consultationId, count]));
}
