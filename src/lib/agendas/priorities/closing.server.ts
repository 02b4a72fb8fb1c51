import { and, asc, eq, lt } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { forEachApart } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { ballotsFile, fingerprintOf } from './ballots-file.ts';
import { countUsedCodes } from './codes.server.ts';
import { countBallots } from './counting/outcome.ts';
import { countOf } from './counting-of.ts';
import { FEWEST_BALLOTS } from './poll.ts';
import { forgetVoters } from './opening.server.ts';
import { consultationOf, findPollById, itemsOf, phaseToday } from './polls.server.ts';
import { pollBallots, pollBatches, pollReceipts, polls, pollVoters } from './tables.ts';

/** Counts what is over: in the background, as soon as the last day has passed. A box that is not whole keeps no other closed. */
export async function closeDuePolls() {
	const due = await db
		.select({ id: polls.id })
		.from(polls)
		.where(and(eq(polls.status, 'open'), lt(polls.closesOn, dayOf(now()))))
		.orderBy(asc(polls.closesOn), asc(polls.id));
	await forEachApart(due, ({ id }) => closePoll(id));
}

const closePoll = (pollId: string) =>
	transaction(async () => {
		await hold(polls, pollId);
		const poll = await findPollById(pollId);
		if (!poll || phaseToday(poll) !== 'counting') return;
		const [items, ballots] = [await itemsOf(pollId), await ballotsOf(pollId)];
		const letters = await closeBatches(pollId);
		const open = await db.$count(pollVoters, eq(pollVoters.pollId, pollId));
		assertWhole(ballots.length, letters + open, await db.$count(pollReceipts, eq(pollReceipts.pollId, pollId)));

		const enough = ballots.length >= FEWEST_BALLOTS;
		const choices = ballots.map((ballot) => ballot.choices);
		const outcome = enough ? countBallots(countOf(poll), asCounted(items), choices) : null;
		const ballotsHash = enough ? fingerprintOf(ballotsFile(items, choices)) : null;
		await forgetVoters(pollId);
		await keepInOrderOfNumbers(pollId, enough ? ballots : []);
		const counts = { letterBallots: letters, openBallots: open };
		await db
			.update(polls)
			.set({ status: 'closed', closedAt: now(), outcome, ballotsHash, ...counts })
			.where(eq(polls.id, pollId));
		await record('poll.closed', {
			subject: poll,
			consultationId: await consultationOf(poll),
			particulars: { ballots: ballots.length, letters, open, sha256: ballotsHash }
		});
	});

/** In the order of their numbers, which were drawn by lot. Nothing else reads what is on a ballot. */
export const ballotsOf = (pollId: string) =>
	db.select().from(pollBallots).where(eq(pollBallots.pollId, pollId)).orderBy(asc(pollBallots.id));

export const asCounted = (items: { itemId: string; cost: number | null }[]) =>
	items.map(({ itemId, cost }) => ({ id: itemId, cost }));

/** How many voted with a letter; each stack keeps its number. */
async function closeBatches(pollId: string) {
	const used = await countUsedCodes(pollId);
	await db.update(pollBatches).set({ used: 0 }).where(eq(pollBatches.pollId, pollId));
	for (const [name, count] of used)
		await db
			.update(pollBatches)
			.set({ used: count })
			.where(and(eq(pollBatches.pollId, pollId), eq(pollBatches.name, name)));
	return [...used.values()].reduce((sum, count) => sum + count, 0);
}

/** Each ballot has one right behind it and one receipt. Else somebody was at the box, and nothing is counted. */
function assertWhole(ballots: number, rights: number, receipts: number) {
	if (ballots !== rights || ballots !== receipts)
		throw new Error(`a poll with ${ballots} ballots, ${rights} voters and ${receipts} receipts`);
}

/** Writes them anew in one go: a database may keep with each row by which transaction it came, and when that was. */
async function keepInOrderOfNumbers(pollId: string, ballots: (typeof pollBallots.$inferSelect)[]) {
	await db.delete(pollBallots).where(eq(pollBallots.pollId, pollId));
	for (let i = 0; i < ballots.length; i += AT_ONCE) await db.insert(pollBallots).values(ballots.slice(i, i + AT_ONCE));
}

const AT_ONCE = 200;
