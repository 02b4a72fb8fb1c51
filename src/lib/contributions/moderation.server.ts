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

/** What waits for a moderator over all consultations, the oldest first. `page`: from 1, of `size`. */
export const listPending = (page: number, size?: number) =>
	moderated('pending', page, [asc(contributions.handedInAt), asc(contributions.id)], undefined, size);

/** What everybody can read and a moderator has to look at: reported, or public before anybody looked. The oldest first. */
export const listAlerted = (page: number, size?: number) =>
	moderated('public', page, [asc(contributions.handedInAt), asc(contributions.id)], isAlerted, size);

/** What was taken from sight, with the reason that everybody can read; the latest first. */
export const listHidden = (page: number) =>
	moderated('hidden', page, [desc(contributions.statusAt), desc(contributions.id)]);

/** What everybody can read and holds these words, the newest first: a moderator may find out later that it cannot stay. */
export const searchPublic = async (words: string, page: number) =>
	moderated('public', page, [desc(contributions.handedInAt), desc(contributions.id)], await holds(words));

export type Moderated = Awaited<ReturnType<typeof listPending>>['rows'][number];

async function moderated(status: Status, page: number, order: ReturnType<typeof asc>[], also?: SQL, size = PAGE_SIZE) {
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
