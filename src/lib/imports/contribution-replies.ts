import { createHash } from 'node:crypto';
import { asc, inArray } from 'drizzle-orm';
import type { Person } from '#lib/people/person.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { replies } from '#lib/replies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { chunks } from '#lib/themes/themes.server.ts';
import type { GivenContribution } from './contribution-rows.ts';
import { TAKEN_OVER } from './taken-over.ts';

/** Gives the reply that came with a contribution: its verdict, with the municipality's own standpoint as the reason. */
export const replyAsGiven = (
	by: Person,
	contributionId: string,
	{ verdict, reason }: NonNullable<GivenContribution['reply']>
) =>
	reply(by, {
		...{ onceKey: keyOf(contributionId), contributionId, verdict, reason, paragraphs: [] },
		...{ languageOverride: TAKEN_OVER, givenElsewhere: true }
	});

/** One key for each contribution, so that its reply is read once. */
const keyOf = (contributionId: string) =>
	createHash('sha256').update(`inlezen\n${contributionId}`).digest('base64url').slice(0, 22);

/** Which of these have a reply of their own already. */
export async function withOwnReply(contributionIds: string[]) {
	const found = new Set<string>();
	for (const ids of chunks(contributionIds)) {
		const rows = await db
			.select({ id: replies.contributionId })
			.from(replies)
			.where(inArray(replies.contributionId, ids))
			.orderBy(asc(replies.id));
		for (const { id } of rows) if (id) found.add(id);
	}
	return found;
}
