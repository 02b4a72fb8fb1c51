import { asc, desc, eq, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { isId, newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import { dayOf } from '#lib/text/dates.ts';
import { readable } from '#lib/text/readable.ts';
import { slugOf } from '#lib/text/slug.ts';
import { mayDraft } from '../agenda.ts';
import { findAgenda, type Agenda } from '../agendas.server.ts';
import { listPublicAgendas } from '../public-agendas.server.ts';
import { findBudget } from './budgets.server.ts';
import { type KeptSettings, mayHold, type NewPoll, phaseOf, type Poll, type PollSettings } from './poll.ts';
import { agendas } from '../tables.ts';
import { pollItems, polls } from './tables.ts';

export type PollItem = typeof pollItems.$inferSelect;

/** The polls of an agenda, the newest first, for who drafts it. */
export async function listHeldPolls(member: Person, agendaId: string) {
	const agenda = await findAgenda(agendaId, member);
	const rows = await db
		.select()
		.from(polls)
		.where(eq(polls.agendaId, agenda.id))
		.orderBy(desc(polls.createdAt), desc(polls.id));
	const held = rows.map((poll) => ({ ...poll, phase: phaseToday(poll) }));
	return { agenda, polls: held, isPublic: !!(await publicAgenda(agenda)), budget: await findBudget(agenda.id) };
}

/** One of them, with the plans that take part and all that could. */
export async function findHeldPoll(member: Person, agendaId: string, pollId: string) {
	const agenda = await findAgenda(agendaId, member);
	const poll = await findPollById(pollId);
	if (poll?.agendaId !== agenda.id) refuse('not_found');
	const available = (await publicAgenda(agenda))?.items.filter(({ hidden }) => hidden === undefined) ?? [];
	const items = await itemsOf(poll.id);
	return { agenda, poll, phase: phaseToday(poll), items, available, budget: await findBudget(agenda.id) };
}

/** The same, for who may change it. */
export async function findOwnPoll(chair: Person, agendaId: string, pollId: string) {
	const found = await findHeldPoll(chair, agendaId, pollId);
	assertAllowed(mayHold(chair, found.poll));
	return found;
}

export const phaseToday = (poll: Poll) => phaseOf(poll, dayOf(now()));

export async function findPollById(id: string): Promise<Poll | undefined> {
	const [poll] = isId(id) ? await pollQuery().execute({ id }) : [];
	return poll;
}

// Who votes waits for these.
const pollQuery = prepared(() =>
	db
		.select()
		.from(polls)
		.where(eq(polls.id, sql.placeholder('id')))
);

/** In the order of the agenda. */
export const itemsOf = (pollId: string): Promise<PollItem[]> => itemsQuery().execute({ pollId });

const itemsQuery = prepared(() =>
	db
		.select()
		.from(pollItems)
		.where(eq(pollItems.pollId, sql.placeholder('pollId')))
		.orderBy(asc(pollItems.position), asc(pollItems.itemId))
);

/** As everybody can read it now; nothing when it is not public. */
export async function publicAgenda({ id, neighbourhoodId }: Pick<Agenda, 'id' | 'neighbourhoodId'>) {
	const agenda = (await listPublicAgendas({ id: neighbourhoodId })).find((one) => one.id === id);
	// A ballot has plain words: its labels and its file know no Markdown.
	return (
		agenda && { ...agenda, items: agenda.items.map((item) => ({ ...item, description: readable(item.description) })) }
	);
}

/** Begins a poll, with all plans of the agenda in it. Returns its id. */
export const createPoll = (chair: Person, agendaId: string, { onceKey, ...given }: NewPoll) =>
	once(onceKey, async () => {
		const agenda = await findAgenda(agendaId, chair);
		assertAllowed(mayHold(chair, agenda));
		const shown = await publicAgenda(agenda);
		if (!shown) refuse('conflict', 'De agenda is nog niet openbaar. Daarna kunt u een stemronde houden.');
		assertInOrder(given);
		const poll = { ...given, id: newId(), agendaId, neighbourhoodId: agenda.neighbourhoodId, ...unopened };
		const slug = slugOf(given.title) || 'stemronde';
		const made = await db
			.insert(polls)
			.values({ ...poll, slug, createdAt: now() })
			.onConflictDoNothing()
			.returning({ id: polls.id });
		if (!made.length) refuse('conflict', 'Uw wijk heeft al een stemronde met deze naam. Kies een andere naam.');
		const items = shown.items.filter(({ hidden }) => hidden === undefined);
		for (const { id: itemId, title, description, place } of items)
			await db.insert(pollItems).values({ pollId: poll.id, itemId, title, description, position: place });
		await record('poll.created', { subject: poll, consultationId: agenda.consultationId, actor: chair });
		return poll.id;
	});

const unopened = { status: 'draft', letterBallots: 0, openBallots: 0 } as const;

export const pollWords = (poll: KeptSettings) => [
	poll.title,
	poll.introduction,
	poll.kind,
	poll.points,
	poll.places,
	poll.rule,
	poll.access,
	poll.opensOn,
	poll.closesOn
];

/** Before it opens. */
export const changePoll = (chair: Person, pollId: string, given: PollSettings, basedOn?: string) =>
	transaction(async () => {
		const poll = await draftPoll(chair, pollId);
		assertInOrder(given);
		assertUnchanged(basedOn, pollWords(poll), pollWords(given));
		await db.update(polls).set(given).where(eq(polls.id, pollId));
	});

/** Before it opens: nobody saw it. */
export const removePoll = (chair: Person, pollId: string) =>
	transaction(async () => {
		const poll = await draftPoll(chair, pollId);
		await db.delete(polls).where(eq(polls.id, poll.id));
	});

/** Which plans take part, and what each costs (in euros), before it opens. */
export const chooseItems = (chair: Person, pollId: string, chosen: { itemId: string; cost: number | null }[]) =>
	transaction(async () => {
		const poll = await draftPoll(chair, pollId);
		const shown = await publicAgenda({ id: poll.agendaId, neighbourhoodId: poll.neighbourhoodId });
		const costs = new Map(chosen.map(({ itemId, cost }) => [itemId, cost]));
		const items = shown?.items.filter(({ id, hidden }) => costs.has(id) && hidden === undefined) ?? [];
		await db.delete(pollItems).where(eq(pollItems.pollId, poll.id));
		for (const { id: itemId, title, description, place } of items)
			await db
				.insert(pollItems)
				.values({ pollId: poll.id, itemId, title, description, position: place, cost: costs.get(itemId) ?? null });
	});

/** A poll that this person may still change, held until the transaction ends. */
export async function draftPoll(chair: Person, pollId: string): Promise<Poll> {
	const poll = await pollOfChair(chair, pollId);
	if (poll.status !== 'draft') refuse('closed', 'Deze stemronde is al vastgelegd. Er verandert niets meer aan.');
	return poll;
}

/** A poll of one's own wijk, held until the transaction ends. A member who is no chair sees it, and changes nothing. */
export async function pollOfChair(chair: Person, pollId: string): Promise<Poll> {
	await hold(polls, pollId);
	const poll = await findPollById(pollId);
	if (!poll || !mayDraft(chair, poll) || !mayHold(chair, poll)) refuse('not_found');
	return poll;
}

function assertInOrder({ opensOn, closesOn }: Pick<PollSettings, 'opensOn' | 'closesOn'>) {
	if (closesOn < opensOn) refuse('conflict', 'De laatste dag ligt voor de eerste dag. Kies een latere laatste dag.');
}

/** Of what the log says it is about. */
export async function consultationOf({ agendaId }: Pick<Poll, 'agendaId'>) {
	const [agenda] = await db
		.select({ consultationId: agendas.consultationId })
		.from(agendas)
		.where(eq(agendas.id, agendaId));
	return agenda!.consultationId;
}
