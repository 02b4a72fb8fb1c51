import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { queueMailToEach } from '#lib/mail/outbox.ts';
import { listHolders } from '#lib/people/holders.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { reminderOn } from '#lib/text/reminder.ts';
import type { Advice, TermMove } from './advice.ts';
import { adviceReminder, askerReminder, replyReminder } from './letters.ts';
import { movesOf } from './moving.server.ts';
import { sealedPoints } from './points.server.ts';
import { advices } from './tables.ts';
import { aboutTerm, listAskers, listMembers } from './telling.server.ts';

/**
 * Mails about terms that come near or are over: 14 and 3 days before, and on the day after. Looking more often, in more
 * processes or after a stop changes nothing: each mail has a name of its own in the outbox.
 */
export async function watchTerms() {
	for (const advice of await listWatched('drafting')) await watchAdvice(advice, advice.dueOn);
	for (const advice of await listWatched('submitted')) await watchReply(advice, advice.replyDueOn);
}

const listWatched = (status: Advice['status']) =>
	db
		.select()
		.from(advices)
		.where(and(eq(advices.status, status), isNotNull(status === 'drafting' ? advices.dueOn : advices.replyDueOn)))
		.orderBy(asc(advices.id));

async function watchAdvice(advice: Advice, dueOn: string | null) {
	const reminder = dueOn && (await reminderFor(advice, dueOn, { term: 'advice', began: advice.askedAt }));
	if (!reminder) return;
	const about = await aboutTerm(advice, dueOn);
	const news = `advice-term:${advice.id}:${dueOn}:${reminder}`;
	await transaction(async () => {
		await queueMailToEach(await listMembers(), `${news}:member`, adviceReminder(about));
		await queueMailToEach(await listAskers(advice), `${news}:asker`, askerReminder(about));
	});
}

async function watchReply(advice: Advice, dueOn: string | null) {
	const reminder = dueOn && (await reminderFor(advice, dueOn, { term: 'reply', began: advice.submittedAt }));
	if (!reminder) return;
	const waiting = await countWaiting(advice.id);
	if (!waiting) return;
	const letter = replyReminder(await aboutTerm(advice, dueOn), waiting);
	const editors = await listHolders('editor');
	await transaction(() => queueMailToEach(editors, `advice-reply:${advice.id}:${dueOn}:${reminder}`, letter));
}

async function reminderFor(
	{ id }: Advice,
	dueOn: string,
	{ term, began }: { term: TermMove['term']; began: Date | null }
) {
	const moved = (await movesOf(id)).findLast((move) => move.term === term)?.movedAt;
	return reminderOn(dueOn, { since: dayOf(moved ?? began ?? now()), today: dayOf(now()) });
}

async function countWaiting(adviceId: string) {
	const points = await sealedPoints(adviceId);
	const replies = await repliesTo(points.flatMap(({ contributionId }) => contributionId ?? []));
	return points.filter(({ contributionId }) => !contributionId || !replies.has(contributionId)).length;
}
