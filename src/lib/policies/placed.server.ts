import { and, eq, inArray, isNotNull, or } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { findingSources } from '#lib/themes/tables.ts';
import { titleOf } from './kinds/kinds.ts';
import { paragraphLinks, paragraphVersions } from './tables.ts';
import { sayingColumns } from './saying-columns.ts';

// What has a place in a version: a paragraph that stands there rests on it, or changed because of it.

const standsIn = (versionId: string) =>
	and(
		eq(paragraphLinks.versionId, versionId),
		inArray(
			paragraphLinks.paragraphId,
			db
				.select({ id: paragraphVersions.paragraphId })
				.from(paragraphVersions)
				.where(and(eq(paragraphVersions.versionId, versionId), eq(paragraphVersions.removed, false)))
		)
	);

/** The ids of the rode draden that have a place. */
export const placedFindings = (versionId: string) =>
	db
		.select({ id: paragraphLinks.findingId })
		.from(paragraphLinks)
		.where(and(standsIn(versionId), isNotNull(paragraphLinks.findingId)));

/** Whether a contribution has a place, itself or by what its rode draad says. */
export const isPlaced = (versionId: string) =>
	or(
		inArray(
			contributions.id,
			db
				.select({ id: paragraphLinks.contributionId })
				.from(paragraphLinks)
				.where(and(standsIn(versionId), isNotNull(paragraphLinks.contributionId)))
		),
		inArray(
			contributions.id,
			db
				.select({ id: findingSources.contributionId })
				.from(findingSources)
				.where(and(inArray(findingSources.findingId, placedFindings(versionId)), eq(findingSources.stance, 'supports')))
		)
	)!;

/** Of these findings and contributions: in which paragraphs they have their place. By id, in the order of the text. */
export async function placesOf(versionId: string, findingIds: string[], contributionIds: string[]) {
	const behind = contributionIds.length
		? await db
				.select({ id: findingSources.contributionId, findingId: findingSources.findingId })
				.from(findingSources)
				.where(and(inArray(findingSources.contributionId, contributionIds), eq(findingSources.stance, 'supports')))
				.orderBy(findingSources.contributionId, findingSources.findingId)
		: [];
	const asked = [...findingIds, ...behind.map(({ findingId }) => findingId)];
	const rows = await db
		.select({
			findingId: paragraphLinks.findingId,
			contributionId: paragraphLinks.contributionId,
			paragraphId: paragraphLinks.paragraphId,
			said: sayingColumns
		})
		.from(paragraphLinks)
		.innerJoin(
			paragraphVersions,
			and(
				eq(paragraphVersions.versionId, paragraphLinks.versionId),
				eq(paragraphVersions.paragraphId, paragraphLinks.paragraphId)
			)
		)
		.where(
			and(
				eq(paragraphLinks.versionId, versionId),
				eq(paragraphVersions.removed, false),
				or(inArray(paragraphLinks.findingId, asked), inArray(paragraphLinks.contributionId, contributionIds))
			)
		)
		.orderBy(paragraphVersions.position, paragraphLinks.id);
	const of = (id: string) =>
		rows.filter(
			(row) =>
				row.findingId === id ||
				row.contributionId === id ||
				behind.some((one) => one.id === id && one.findingId === row.findingId)
		);
	return new Map(
		[...findingIds, ...contributionIds].map((id) => [
			id,
			eachOnce(of(id).map(({ paragraphId, said }) => ({ paragraphId, title: titleOf(said, SHORT) })))
		])
	);
}

/** In characters. */
const SHORT = 40;

export interface StandsAt {
	paragraphId: string;
	/** By its name, or its first words. */
	title: string;
}

const eachOnce = (rows: StandsAt[]): StandsAt[] => [...new Map(rows.map((row) => [row.paragraphId, row])).values()];
