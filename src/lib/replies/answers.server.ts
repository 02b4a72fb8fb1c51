import { and, asc, eq } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { findingSources } from '#lib/themes/tables.ts';
import { replies } from './tables.ts';

/** The reply that each public contribution of a consultation got, the oldest contribution first. */
export async function answersIn(consultationId: string) {
	const all = and(eq(contributions.consultationId, consultationId), eq(contributions.status, 'public'))!;
	const answers = [
		...(await db
			.select(answer)
			.from(contributions)
			.innerJoin(findingSources, eq(findingSources.contributionId, contributions.id))
			.innerJoin(replies, eq(replies.findingId, findingSources.findingId))
			.where(all)
			.orderBy(asc(contributions.handedInAt), asc(contributions.id), asc(replies.repliedAt), asc(replies.id))),
		...(await db
			.select(answer)
			.from(contributions)
			.innerJoin(replies, eq(replies.contributionId, contributions.id))
			.where(all)
			.orderBy(asc(contributions.handedInAt), asc(contributions.id), asc(replies.number)))
	];
	// The last one counts: a correction over what it corrects, its own over that of a finding.
	const counting = new Map(answers.map((one) => [one.contributionId, one]));
	return [...counting.values()];
}

const answer = {
	contributionId: contributions.id,
	channel: contributions.channel,
	replyId: replies.id,
	findingId: replies.findingId,
	verdict: replies.verdict
};
