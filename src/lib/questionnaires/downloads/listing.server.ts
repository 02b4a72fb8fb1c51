import { and, asc, count, inArray, isNotNull, isNull } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { findOf, type Managed } from '../questionnaires.server.ts';
import { responses } from '../tables.ts';
import type { PerVersion } from './codebook.ts';
import { layoutOf, type LayoutChoice } from './layout.ts';

/** In the words of the address: of which traject, and which vragenlijst. */
export interface Sought {
	slug: string;
	lijst: string;
}

/** A vragenlijst that was published: before that there is nothing to download. */
export async function findSent(editor: Person, { slug, lijst }: Sought): Promise<Managed> {
	const list = await findOf(editor, slug, lijst);
	return list.versions.length ? list : refuse('conflict', 'Deze vragenlijst is nog niet open geweest.');
}

/** The columns of a vragenlijst as the wijken are called now. */
export async function layoutFor({ versions }: Pick<Managed, 'versions'>, choice: LayoutChoice) {
	const wijken = new Map((await listNeighbourhoods()).map(({ id, slug, name }) => [id, { slug, name }]));
	return layoutOf(versions, wijken, choice);
}

/** How many inzendingen stand on each version, those that are left out of the results too. */
export async function countPerVersion({ versions }: Pick<Managed, 'versions'>): Promise<PerVersion> {
	const numbers = new Map(versions.map(({ id, number }) => [id, number]));
	const rows = await db
		.select({ versionId: responses.versionId, sent: count() })
		.from(responses)
		.where(
			and(
				inArray(responses.versionId, [...numbers.keys()]),
				isNotNull(responses.submittedAt),
				isNull(responses.withdrawnAt)
			)
		)
		.groupBy(responses.versionId)
		.orderBy(asc(responses.versionId));
	return new Map(rows.map(({ versionId, sent }) => [numbers.get(versionId)!, sent]));
}
