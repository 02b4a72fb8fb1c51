import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import { findNeighbourhood, type Neighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { db } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import { listPublicAgendas } from '../public-agendas.server.ts';
import { ballotsFile } from './ballots-file.ts';
import { ballotsOf } from './closing.server.ts';
import { countAllCodes } from './codes.server.ts';
import { figuresFile } from './figures-file.ts';
import { itemsOf, phaseToday } from './polls.server.ts';
import { pollBallots, polls } from './tables.ts';

const isPublic = ne(polls.status, 'draft');

/** A poll that was opened, with its plans; for who votes. A draft is not there. */
export async function findPoll(neighbourhood: Pick<Neighbourhood, 'id'>, slug: string) {
	const [poll] = await pollQuery().execute({ neighbourhoodId: neighbourhood.id, slug });
	if (!poll) refuse('not_found');
	return { poll, items: await itemsOf(poll.id) };
}

const pollQuery = prepared(() =>
	db
		.select()
		.from(polls)
		.where(
			and(
				eq(polls.neighbourhoodId, sql.placeholder('neighbourhoodId')),
				eq(polls.slug, sql.placeholder('slug')),
				isPublic
			)
		)
);

/** The same by the address of its page. */
export const findPollAt = async ({ slug, ronde }: { slug: string; ronde: string }) =>
	findPoll(await findNeighbourhood(slug), ronde);

/** The page of a poll, for everybody: until it closed no more than how many ballots are in the box. */
export async function readPoll({ slug, ronde }: { slug: string; ronde: string }) {
	const neighbourhood = await findNeighbourhood(slug);
	const { poll, items } = await findPoll(neighbourhood, ronde);
	const agenda = (await listPublicAgendas(neighbourhood)).find(({ id }) => id === poll.agendaId);
	// What was taken off the agenda later was voted on all the same.
	const known = agenda ? [...agenda.items, ...agenda.gone] : [];
	const seen = new Set(known.flatMap(({ id, hidden }) => (hidden === undefined ? [id] : [])));
	return {
		neighbourhood,
		poll,
		phase: phaseToday(poll),
		/** As they were called when it opened; the words of a plan that a moderator hid are not shown. */
		items: items.map((item) => (seen.has(item.itemId) ? { ...item, isHidden: false } : withoutWords(item))),
		ballots: await countBallotsIn(poll),
		codes: await countAllCodes(poll.id)
	};
}

export type PublicPoll = Awaited<ReturnType<typeof readPoll>>;
export type PublicPollItem = PublicPoll['items'][number];

const withoutWords = <Item extends { title: string; description: string }>(item: Item) => ({
	...item,
	title: 'Een plan dat verborgen is',
	description: '',
	isHidden: true
});

const countBallotsIn = async ({ id, status, letterBallots, openBallots }: typeof polls.$inferSelect) =>
	status === 'closed' ? letterBallots + openBallots : db.$count(pollBallots, eq(pollBallots.pollId, id));

/** All polls of these agendas that were opened, the newest first. */
export async function listPublicPolls(agendas: { id: string }[]) {
	const ids = agendas.map(({ id }) => id);
	const rows = ids.length
		? await db
				.select()
				.from(polls)
				.where(and(inArray(polls.agendaId, ids), isPublic))
				.orderBy(desc(polls.openedAt), desc(polls.id))
		: [];
	return rows.map((poll) => ({ ...poll, phase: phaseToday(poll) }));
}

export type ListedPoll = Awaited<ReturnType<typeof listPublicPolls>>[number];

/** The counted ballots as a file, without the words of a plan that a moderator hid; without an outcome there is none. */
export async function readBallotsFile(place: { slug: string; ronde: string }) {
	const { poll, items } = await readPoll(place);
	if (poll.status !== 'closed' || !poll.outcome) refuse('not_found');
	const ballots = await ballotsOf(poll.id);
	const text = ballotsFile(
		items,
		ballots.map(({ choices }) => choices)
	);
	return { name: `stemmen-${poll.slug}.csv`, mediaType: 'text/csv; charset=utf-8', pieces: text };
}

/** How many voted and with what right, as a file. Also of a poll without an outcome. */
export async function readFiguresFile(place: { slug: string; ronde: string }) {
	const { poll, phase, codes, neighbourhood } = await readPoll(place);
	if (phase !== 'closed') refuse('not_found');
	const pieces = figuresFile({ ...poll, codes, population: neighbourhood.population });
	return { name: `cijfers-${poll.slug}.csv`, mediaType: 'text/csv; charset=utf-8', pieces };
}
