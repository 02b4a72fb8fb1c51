import { and, asc, eq, inArray } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { paragraphHref } from './address.ts';
import { shortId } from './excerpt.ts';
import { findPolicy, listVersions } from './policies.server.ts';
import type { PolicyVersion } from './policy.ts';
import type { Saying } from './kinds/kind.ts';
import { paragraphVersions } from './tables.ts';
import { withoutUnread } from './unread.server.ts';
import { sayingColumns } from './saying-columns.ts';

// A paragraph keeps its address for as long as the platform stands, also when its text went on in another one.

/** What was taken out, up to and including this version; the newest row of each. */
export interface Gone extends Saying {
	paragraphId: string;
	mergedIntoId: string | null;
	/** Of the version in which it went. */
	number: number;
}

/** What is gone from the text of a version, in the versions that this person may read. */
export async function goneUpTo(version: PolicyVersion, versions: PolicyVersion[]): Promise<Gone[]> {
	const numbers = new Map(versions.flatMap(({ id, number }) => (number <= version.number ? [[id, number]] : [])));
	const { versionId, paragraphId, mergedIntoId, removed } = paragraphVersions;
	const rows = await db
		.select({ versionId, paragraphId, mergedIntoId, ...sayingColumns, removed })
		.from(paragraphVersions)
		.where(and(inArray(versionId, [...numbers.keys()]), eq(removed, true)))
		.orderBy(asc(versionId), asc(paragraphVersions.position));
	const told = await withoutUnread(
		rows,
		versions.map(({ id }) => id)
	);
	return told.map(({ versionId, paragraphId, mergedIntoId, kind, text, formalText, details }) => ({
		...{ paragraphId, mergedIntoId, kind, text, formalText, details },
		number: numbers.get(versionId)!
	}));
}

/** For each of what stands, the ids of what went on in it. */
export function followed(gone: Gone[], standing: Set<string>): Map<string, string[]> {
	const into = new Map(gone.map(({ paragraphId, mergedIntoId }) => [paragraphId, mergedIntoId]));
	const anchors = new Map<string, string[]>();
	for (const { paragraphId } of gone) {
		const end = endOf(paragraphId, into, standing);
		if (end) anchors.set(end, [...(anchors.get(end) ?? []), paragraphId]);
	}
	return anchors;
}

/** These paragraphs, with what their texts went on in. */
export const withFollowed = (ids: string[], anchors: Map<string, string[]>) => [
	...ids,
	...[...anchors].flatMap(([end, gone]) => (gone.some((id) => ids.includes(id)) ? end : []))
];

function endOf(id: string, into: Map<string, string | null>, standing: Set<string>) {
	let [at, steps] = [into.get(id), 0];
	while (at && !standing.has(at) && steps++ < into.size) at = into.get(at);
	return at && standing.has(at) ? at : undefined;
}

/** Where one reads a paragraph now, by its id or short id: in the newest text, where its text went on, or why it is gone. */
export async function whereIs(slug: string, id: string, person: Person | undefined): Promise<string> {
	const policy = await findPolicy(slug);
	const versions = await listVersions(policy.id, person);
	const newest = versions[0] ?? refuse('not_found');
	const rows = await db
		.select({ paragraphId: paragraphVersions.paragraphId, removed: paragraphVersions.removed })
		.from(paragraphVersions)
		.where(eq(paragraphVersions.versionId, newest.id))
		.orderBy(asc(paragraphVersions.position));
	const standing = new Set(rows.flatMap(({ paragraphId, removed }) => (removed ? [] : paragraphId)));
	const is = (paragraphId: string) => paragraphId === id || shortId(paragraphId) === id;
	const here = [...standing].find(is);
	if (here) return paragraphHref(slug, undefined, here);

	const gone = await goneUpTo(newest, versions);
	const lost = gone.findLast(({ paragraphId }) => is(paragraphId)) ?? refuse('not_found');
	const [end] = [...followed(gone, standing)].find(([, ids]) => ids.includes(lost.paragraphId)) ?? [];
	return end
		? paragraphHref(slug, undefined, end)
		: `/beleid/${slug}/versies/${lost.number}/alinea/${lost.paragraphId}`;
}
