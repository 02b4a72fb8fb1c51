import { asc, eq, inArray } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { chunks } from '#lib/themes/themes.server.ts';
import { codings, findingSources } from '#lib/themes/tables.ts';
import { answersSource } from './answered.server.ts';
import { replies } from './tables.ts';

/**
 * Which answer counts for each contribution, as the id of the reply: its own newest one, else the newest on its side of
 * its findings, else the newest on a theme that it is under. This is the one place that says so; answered.server.ts says
 * whether there is one.
 */
export async function whichReplies(contributionIds: string[]): Promise<Map<string, string>> {
	const chosen = new Map<string, string>();
	for (const ids of chunks(contributionIds))
		// The later row of a contribution takes the place of the earlier one.
		for (const { contributionId, replyId } of [
			...(await newestOfThemes(ids)),
			...(await newestOfFindings(ids)),
			...(await newestOwn(ids))
		])
			chosen.set(contributionId!, replyId);
	return chosen;
}

const newestOwn = (contributionIds: string[]) =>
	db
		.select({ contributionId: replies.contributionId, replyId: replies.id })
		.from(replies)
		.where(inArray(replies.contributionId, contributionIds))
		.orderBy(asc(replies.number));

const newestOfFindings = (contributionIds: string[]) =>
	db
		.select({ contributionId: findingSources.contributionId, replyId: replies.id })
		.from(findingSources)
		.innerJoin(replies, answersSource())
		.where(inArray(findingSources.contributionId, contributionIds))
		.orderBy(asc(replies.repliedAt), asc(replies.id));

const newestOfThemes = (contributionIds: string[]) =>
	db
		.select({ contributionId: codings.contributionId, replyId: replies.id })
		.from(codings)
		.innerJoin(replies, eq(replies.themeId, codings.themeId))
		.where(inArray(codings.contributionId, contributionIds))
		.orderBy(asc(replies.repliedAt), asc(replies.id));
