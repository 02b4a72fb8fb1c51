import { and, asc, eq, inArray } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { itemOf } from '#lib/policies/kinds/item.ts';
import { listNewest } from '#lib/policies/newest.server.ts';
import type { Policy } from '#lib/policies/policy.ts';
import { paragraphVersions, policies } from '#lib/policies/tables.ts';
import { isId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { pagesOf, shownPage } from '#lib/storage/pages.ts';
import { mayChair } from '../agenda.ts';
import { findAgenda, type Agenda } from '../agendas.server.ts';
import { readOutcomes } from './outcomes.server.ts';
import { agendaSuggestions } from './tables.ts';

const PAGE_SIZE = 20;

/**
 * What was suggested for this agenda, for who writes it: all that waits, the oldest first, and a page of what was
 * decided, the newest first. `page`: from 1.
 */
export async function readSuggestionDesk(member: Person, agendaId: string, page = 1) {
	const agenda = await findAgenda(agendaId, member);
	const all = await readOf(agenda, ['public', 'pending', 'withdrawn', 'hidden']);
	const shown = all.filter(({ status, outcome }) => status === 'public' || outcome === 'writing');
	return {
		agenda,
		chairs: mayChair(member, agenda),
		waiting: shown.filter(({ outcome, status }) => outcome === 'waiting' && status === 'public'),
		...pageOfDecided(shown, page),
		/** A moderator has not looked at so many yet. */
		pending: all.filter(({ status }) => status === 'pending').length
	};
}

/** Who said it took it back, or a moderator hid it, while the platform was writing: then there are no words. */
function pageOfDecided(shown: DeskSuggestion[], page: number) {
	const decided = shown.filter(({ outcome }) => outcome !== 'waiting').toReversed();
	const pages = pagesOf(decided.length, PAGE_SIZE);
	const onPage = shownPage(page, pages);
	return { decided: decided.slice((onPage - 1) * PAGE_SIZE, onPage * PAGE_SIZE), page: onPage, pages };
}

/** One of them, with the items that it can be put with. What was decided meanwhile is shown still. */
export async function readSuggestion(member: Person, agendaId: string, contributionId: string) {
	const agenda = await findAgenda(agendaId, member);
	const suggestion = await findReadable(agenda, contributionId);
	return { agenda, suggestion, chairs: mayChair(member, agenda), items: await listItems(agenda) };
}

/** How many wait for the platform of this agenda, or of the one that can begin there. */
export const countWaiting = async (agenda: Place) =>
	(await readOf(agenda, ['public'])).filter(({ outcome }) => outcome === 'waiting').length;

/** The same for each of these, beside it. */
export async function withWaiting<P extends Place>(places: P[]): Promise<(P & { suggested: number })[]> {
	const waiting: (P & { suggested: number })[] = [];
	for (const place of places) waiting.push({ ...place, suggested: await countWaiting(place) });
	return waiting;
}

/** The same for a document of any kind: nothing is suggested for what is no agenda. */
export const countSuggestedFor = async ({
	neighbourhoodId,
	consultationId
}: Pick<Policy, 'neighbourhoodId' | 'consultationId'>) =>
	neighbourhoodId ? countWaiting({ neighbourhoodId, consultationId }) : 0;

/** One that can be read, and on which nothing was made yet. */
export async function findWaiting(agenda: Agenda, contributionId: string) {
	const found = await findReadable(agenda, contributionId);
	if (found.outcome === 'writing' || found.outcome === 'on_agenda')
		refuse('conflict', 'Dit voorstel hoort intussen al bij een punt op uw agenda.');
	return found;
}

async function findReadable(agenda: Agenda, contributionId: string) {
	const [found] = isId(contributionId) ? await readOf(agenda, ['public'], contributionId) : [];
	return found ?? refuse('not_found');
}

type Place = Pick<Agenda, 'neighbourhoodId' | 'consultationId'>;
type Status = 'public' | 'pending' | 'withdrawn' | 'hidden';

async function readOf({ neighbourhoodId, consultationId }: Place, statuses: Status[], contributionId?: string) {
	const rows = await db
		.select({
			id: contributions.id,
			text: contributions.text,
			author: contributions.author,
			status: contributions.status,
			origin: agendaSuggestions.origin,
			handedInAt: contributions.handedInAt
		})
		.from(agendaSuggestions)
		.innerJoin(contributions, eq(contributions.id, agendaSuggestions.contributionId))
		.where(
			and(
				eq(agendaSuggestions.neighbourhoodId, neighbourhoodId),
				eq(contributions.consultationId, consultationId),
				inArray(contributions.status, statuses),
				contributionId ? eq(contributions.id, contributionId) : undefined
			)
		)
		.orderBy(asc(contributions.handedInAt), asc(contributions.id));
	const outcomes = await readOutcomes(
		rows.map(({ id }) => id),
		'platform'
	);
	// Nobody of the platform reads more of it than everybody.
	return rows.map((row) => ({ ...row, ...outcomes.get(row.id)!, text: row.status === 'public' ? row.text : '' }));
}

export type DeskSuggestion = Awaited<ReturnType<typeof readOf>>[number];

/** The items that stand in the newest version, also one that is still written. */
async function listItems({ id }: Pick<Agenda, 'id'>) {
	const [newest] = await listNewest(eq(policies.id, id));
	const rows = await db
		.select()
		.from(paragraphVersions)
		.where(
			and(
				eq(paragraphVersions.versionId, newest!.version.id),
				eq(paragraphVersions.kind, 'item'),
				eq(paragraphVersions.removed, false)
			)
		)
		.orderBy(asc(paragraphVersions.position), asc(paragraphVersions.paragraphId));
	return rows.map((row) => ({ id: row.paragraphId, title: itemOf(row)?.title ?? '' }));
}
