import { and, asc, count, desc, eq, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { db } from '#lib/storage/index.ts';
import { pagesOf, shownPage } from '#lib/storage/pages.ts';
import { dayOf } from '#lib/text/dates.ts';
import { uploads } from '#lib/uploads/tables.ts';
import type { CheckUp } from './check-up.ts';
import { listCheckUps } from './check-ups.server.ts';
import { listDecisions } from './deciding.server.ts';
import { findInitiative } from './finding.server.ts';
import type { Fund } from './fund.ts';
import { isShown, publicWords, type Initiative } from './initiative.ts';
import { isYes, type Outcome } from './outcome.ts';
import { checkUps, funds, initiatives } from './tables.ts';

/** Of an initiative what everybody may read, and no more. */
const columns = {
	initiative: initiatives,
	neighbourhood: { name: neighbourhoods.name, slug: neighbourhoods.slug },
	fund: { name: funds.name, slug: funds.slug }
};

interface Row {
	initiative: Initiative;
	neighbourhood: { name: string; slug: string } | null;
	fund: { name: string; slug: string } | null;
}

const asPublic = ({ initiative, neighbourhood, fund }: Row) => {
	const { id, kind, granted, hiddenReason, grantedAt, endedAt } = initiative;
	const state = { outcome: initiative.outcome!, since: grantedAt && dayOf(grantedAt), ended: endedAt !== null };
	return { id, kind, granted, hiddenReason, neighbourhood, fund, ...state, ...publicWords(initiative) };
};

export type PublicInitiative = ReturnType<typeof asPublic> & { lastTurn?: LastTurn | undefined };

/** What who began it said last, and in which year. */
interface LastTurn {
	turn: NonNullable<CheckUp['turn']>;
	year: string;
}

interface Which {
	fundId?: string;
	/** Nothing: of more wijken than one. */
	neighbourhoodId?: string | null;
}

/** As `isShown` says it, for a query. */
const isPublic = and(
	eq(initiatives.status, 'decided'),
	isNotNull(initiatives.outcome),
	or(ne(initiatives.outcome, 'refused'), eq(initiatives.showRefused, true))
);

const publicOf = ({ fundId, neighbourhoodId }: Which) =>
	and(
		isPublic,
		fundId ? eq(initiatives.fundId, fundId) : undefined,
		neighbourhoodId === null ? isNull(initiatives.neighbourhoodId) : undefined,
		neighbourhoodId ? eq(initiatives.neighbourhoodId, neighbourhoodId) : undefined
	);

/** On one page. */
export const PAGE_SIZE = 24;

/** One page of what everybody may read, the newest first, with how many pages there are. Of what is not decided nothing. */
export async function pageOfInitiatives(which: Which, page: number) {
	const pages = pagesOf(await db.$count(initiatives, publicOf(which)), PAGE_SIZE);
	const shown = shownPage(page, pages);
	return { initiatives: await listPublicInitiatives(which, PAGE_SIZE, shown), page: shown, pages };
}

/** How many there are of each wijk that has one, by its id; under an empty one those of more wijken. */
export async function countByWijk(): Promise<Map<string, number>> {
	const rows = await db
		.select({ id: initiatives.neighbourhoodId, n: count() })
		.from(initiatives)
		.where(isPublic)
		.groupBy(initiatives.neighbourhoodId)
		.orderBy(initiatives.neighbourhoodId);
	return new Map(rows.map(({ id, n }) => [id ?? '', n]));
}

/** What everybody may read, the newest first: at most `most` of them. */
export async function listPublicInitiatives(which: Which, most = PAGE_SIZE, page = 1): Promise<PublicInitiative[]> {
	const rows = await db
		.select(columns)
		.from(initiatives)
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, initiatives.neighbourhoodId))
		.leftJoin(funds, eq(funds.id, initiatives.fundId))
		.where(publicOf(which))
		.orderBy(desc(initiatives.askedAt), desc(initiatives.id))
		.limit(most)
		.offset((page - 1) * most);
	const turns = await lastTurns(rows.map(({ initiative }) => initiative.id));
	return rows.map((row) => ({ ...asPublic(row), lastTurn: turns.get(row.initiative.id) }));
}

async function lastTurns(ids: string[]): Promise<Map<string, LastTurn>> {
	if (!ids.length) return new Map();
	const rows = await db
		.select({ id: checkUps.initiativeId, turn: checkUps.turn, answeredAt: checkUps.answeredAt })
		.from(checkUps)
		.where(and(inArray(checkUps.initiativeId, ids), isNotNull(checkUps.answeredAt)))
		.orderBy(asc(checkUps.number));
	return new Map(rows.map(({ id, turn, answeredAt }) => [id, { turn: turn!, year: dayOf(answeredAt!).slice(0, 4) }]));
}

/** One of them with its decisions, its years and what they show. */
export async function readPublicInitiative(id: string) {
	if (!isShown(await findInitiative(id))) refuse('not_found');
	const [row] = await db
		.select(columns)
		.from(initiatives)
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, initiatives.neighbourhoodId))
		.leftJoin(funds, eq(funds.id, initiatives.fundId))
		.where(eq(initiatives.id, id));
	const years = (await listCheckUps(id)).filter(({ answeredAt }) => answeredAt);
	const photos = await photosOf(id);
	const hidden = row!.initiative.hiddenReason !== null;
	return {
		initiative: asPublic(row!),
		decisions: await listDecisions(id),
		years: years.map((one) => ({ ...asYear(one, hidden), photo: hidden ? undefined : photos.get(one.id) }))
	};
}

/** What is needed and what the municipality answered is between these two. */
const asYear = ({ id, turn, answeredAt, story, storyStatus, storyReason }: CheckUp, hidden: boolean) => ({
	...{ id, turn: turn!, answeredAt: answeredAt! },
	story: storyStatus === 'public' && !hidden ? story : '',
	hiddenReason: storyStatus === 'hidden' ? storyReason : ''
});

async function photosOf(initiativeId: string) {
	const rows = await db
		.select({ id: checkUps.id, description: uploads.description, width: uploads.width, height: uploads.height })
		.from(checkUps)
		.innerJoin(uploads, eq(uploads.id, checkUps.uploadId))
		.where(and(eq(checkUps.initiativeId, initiativeId), eq(checkUps.storyStatus, 'public')))
		.orderBy(asc(checkUps.number));
	return new Map(rows.map((row) => [row.id, row]));
}

export interface Tally {
	asked: number;
	yes: number;
	no: number;
	waiting: number;
	withdrawn: number;
	talking: number;
}

/** How many were asked and what came of them; also those of which nobody reads a word. */
export async function tallyInitiatives({
	fundId,
	kind
}: { fundId?: string; kind?: Initiative['kind'] } = {}): Promise<Tally> {
	const rows = await db
		.select({ status: initiatives.status, outcome: initiatives.outcome, n: count() })
		.from(initiatives)
		.where(and(fundId ? eq(initiatives.fundId, fundId) : undefined, kind ? eq(initiatives.kind, kind) : undefined))
		.groupBy(initiatives.status, initiatives.outcome)
		.orderBy(initiatives.status, initiatives.outcome);
	const sum = (which: (row: { status: Initiative['status']; outcome: Outcome | null }) => boolean) =>
		rows.filter(which).reduce((total, { n }) => total + n, 0);
	return {
		asked: sum(() => true),
		yes: sum(({ status, outcome }) => status === 'decided' && isYes(outcome)),
		no: sum(({ status, outcome }) => status === 'decided' && outcome === 'refused'),
		talking: sum(({ status, outcome }) => status === 'decided' && outcome === 'talking'),
		waiting: sum(({ status }) => status === 'asked'),
		withdrawn: sum(({ status }) => status === 'withdrawn')
	};
}

/** A fund as everybody reads it. */
export async function readFundPage(fund: Fund, page: number) {
	const list = await pageOfInitiatives({ fundId: fund.id }, page);
	return { fund, ...list, today: dayOf(now()), tally: await tallyInitiatives({ fundId: fund.id }) };
}
