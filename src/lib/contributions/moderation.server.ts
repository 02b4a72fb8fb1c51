import { and, asc, desc, eq, type SQL } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { db } from '#lib/storage/index.ts';
import { pagesOf, shownPage } from '#lib/storage/pages.ts';
import { isAlerted } from './alerts.server.ts';
import { listedColumns } from './listed.ts';
import { holds } from './search.server.ts';
import type { Status } from './status.ts';
import { contributions } from './tables.ts';

const PAGE_SIZE = 20;

/** `among`: only what fits this, if anything. */
interface Which {
	among: SQL | undefined;
	/** From 1. */
	page: number;
	/** How many on a page. */
	size?: number;
}

/** What waits for a moderator over all consultations, the oldest first. */
export const listPending = ({ among, ...which }: Which) =>
	moderated('pending', which, [asc(contributions.handedInAt), asc(contributions.id)], among);

/** What everybody can read and a moderator has to look at: reported, or public before anybody looked. The oldest first. */
export const listAlerted = ({ among, ...which }: Which) =>
	moderated('public', which, [asc(contributions.handedInAt), asc(contributions.id)], and(isAlerted, among));

/** What was taken from sight, with the reason that everybody can read; the latest first. */
export const listHidden = ({ among, ...which }: Which) =>
	moderated('hidden', which, [desc(contributions.statusAt), desc(contributions.id)], among);

/** What everybody can read and holds these words, the newest first: a moderator may find out later that it cannot stay. */
export const searchPublic = async (words: string, { among, ...which }: Which) =>
	moderated('public', which, [desc(contributions.handedInAt), desc(contributions.id)], and(await holds(words), among));

export type Moderated = Awaited<ReturnType<typeof listPending>>['rows'][number];

async function moderated(
	status: Status,
	{ page, size = PAGE_SIZE }: Omit<Which, 'among'>,
	order: ReturnType<typeof asc>[],
	also: SQL | undefined
) {
	const where = and(eq(contributions.status, status), also);
	const total = await db.$count(contributions, where);
	const pages = pagesOf(total, size);
	const shown = shownPage(page, pages);
	const rows = await db
		.select({ ...listedColumns, consultation: consultations.title, statusAt: contributions.statusAt })
		.from(contributions)
		.innerJoin(consultations, eq(consultations.id, contributions.consultationId))
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, contributions.neighbourhoodId))
		.where(where)
		.orderBy(...order)
		.limit(size)
		.offset((shown - 1) * size);
	return { rows, total, page: shown, pages };
}
