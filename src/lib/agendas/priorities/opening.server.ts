import { and, eq, gte, ne, or } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayOf, isOver } from '#lib/text/dates.ts';
import { asEuros } from '#lib/text/euros.ts';
import { agendas } from '../tables.ts';
import { findBudget } from './budgets.server.ts';
import { MOST_ITEMS, type Poll } from './poll.ts';
import {
	consultationOf,
	draftPoll,
	itemsOf,
	phaseToday,
	pollOfChair,
	publicAgenda,
	type PollItem
} from './polls.server.ts';
import { pollBallots, pollCodes, pollItems, pollReceipts, polls, pollVoters } from './tables.ts';

/** From here on the plans, what they cost, who may vote and how it is counted stay as they are. */
export const openPoll = (chair: Person, pollId: string) =>
	transaction(async () => {
		const poll = await draftPoll(chair, pollId);
		const items = await withWordsOfToday(poll, await itemsOf(pollId));
		const budget = poll.kind === 'budget' ? await freeBudget(poll) : null;
		assertReady(poll, items, budget);
		const codes = await countCodes(poll);

		for (const { itemId, title, description } of items)
			await db
				.update(pollItems)
				.set({ title, description })
				.where(and(eq(pollItems.pollId, pollId), eq(pollItems.itemId, itemId)));
		const today = dayOf(now());
		const opensOn = poll.opensOn < today ? today : poll.opensOn;
		const places = Math.min(poll.places, items.length);
		const fixed = { opensOn, places, budget };
		await db
			.update(polls)
			.set({ status: 'open', openedAt: now(), ...fixed })
			.where(eq(polls.id, pollId));
		const { kind, rule, points, access, closesOn } = poll;
		const costs = Object.fromEntries(items.map(({ itemId, cost }) => [itemId, cost]));
		await record('poll.opened', {
			subject: poll,
			consultationId: await consultationOf(poll),
			actor: chair,
			particulars: { kind, rule, points, access, codes, closesOn, ...fixed, costs }
		});
	});

/** What a plan is called in the newest public version of the agenda. A plan that is gone or hidden meanwhile stops it. */
async function withWordsOfToday({ agendaId, neighbourhoodId }: Poll, items: PollItem[]): Promise<PollItem[]> {
	const shown = await publicAgenda({ id: agendaId, neighbourhoodId });
	return items.map((item) => {
		const known = shown?.items.find(({ id, hidden }) => id === item.itemId && hidden === undefined);
		if (!known) refuse('conflict', `“${item.title}” staat niet meer op de agenda. Kies de plannen opnieuw.`);
		return { ...item, title: known.title, description: known.description };
	});
}

/** The amount of the municipality, when it was not voted on before. Two polls that open at once come one after the other. */
async function freeBudget(poll: Poll): Promise<number> {
	await hold(agendas, poll.agendaId);
	const given = await findBudget(poll.agendaId);
	if (!given) refuse('conflict', 'De gemeente geeft uw wijk nog geen wijkbudget. Vraag het aan de gemeente.');
	const voted = await db.$count(
		polls,
		and(
			eq(polls.agendaId, poll.agendaId),
			eq(polls.kind, 'budget'),
			or(eq(polls.status, 'open'), eq(polls.status, 'closed')),
			gte(polls.openedAt, given.givenAt),
			ne(polls.id, poll.id)
		)
	);
	if (voted) refuse('conflict', 'Over dit wijkbudget was al een stemronde. Vraag de gemeente om nieuw geld.');
	return given.amount;
}

function assertReady(poll: Poll, items: PollItem[], budget: number | null) {
	if (items.length < 2) refuse('conflict', 'Kies minstens twee plannen. Anders valt er niets te kiezen.');
	if (items.length > MOST_ITEMS) refuse('conflict', `Kies hoogstens ${MOST_ITEMS} plannen.`);
	if (isOver(poll.closesOn, dayOf(now())))
		refuse('conflict', 'De laatste dag is al voorbij. Kies eerst een latere dag.');
	if (budget === null) return;
	for (const { title, cost } of items) {
		if (!cost) refuse('conflict', `Vul in wat “${title}” kost.`);
		if (cost > budget) refuse('conflict', `“${title}” kost meer dan het hele wijkbudget van ${asEuros(budget)}.`);
	}
	if (items.reduce((sum, { cost }) => sum + cost!, 0) <= budget)
		refuse('conflict', 'Alle plannen samen passen binnen het wijkbudget. Een stemronde is niet nodig.');
}

/** How many there are from now on. Who could vote with a letter and without one too, would vote twice. */
async function countCodes({ id, access }: Poll) {
	if (access === 'open') return 0;
	if (access === 'both')
		refuse(
			'conflict',
			'Stemmen met en zonder brief kan niet meer in één ronde. Kies bij “Wijzig de ronde” wie mag stemmen.'
		);
	const codes = await db.$count(pollCodes, eq(pollCodes.pollId, id));
	return codes || refuse('conflict', 'Er zijn nog geen codes. Maak eerst de brieven.');
}

/** Stops a poll for good, with a public reason. What was voted is not counted, and goes. */
export const withdrawPoll = (chair: Person, pollId: string, reason: string) =>
	transaction(async () => {
		const poll = await pollOfChair(chair, pollId);
		if (!['ahead', 'open'].includes(phaseToday(poll))) refuse('closed', 'Deze stemronde kan niet meer stoppen.');
		const ballots = await db.$count(pollBallots, eq(pollBallots.pollId, pollId));
		await db.update(polls).set({ status: 'withdrawn', reason, closedAt: now() }).where(eq(polls.id, pollId));
		await forgetVoters(pollId);
		await db.delete(pollBallots).where(eq(pollBallots.pollId, pollId));
		await db.delete(pollReceipts).where(eq(pollReceipts.pollId, pollId));
		await record('poll.withdrawn', {
			subject: poll,
			consultationId: await consultationOf(poll),
			actor: chair,
			particulars: { reason, ballots }
		});
	});

/** Who may vote and who did: nobody needs it when the voting is over. */
export async function forgetVoters(pollId: string) {
	await db.delete(pollVoters).where(eq(pollVoters.pollId, pollId));
	await db.delete(pollCodes).where(eq(pollCodes.pollId, pollId));
}
