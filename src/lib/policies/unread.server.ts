import { and, asc, eq, inArray } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { withoutHidden } from './items/hidden.server.ts';
import type { Saying } from './kinds/kind.ts';
import { unread } from './kinds/kinds.ts';
import { paragraphVersions } from './tables.ts';

interface Row extends Saying {
	paragraphId: string;
	removed: boolean;
}

/**
 * What was taken out keeps its words only for who may read a version in which it stood: a paragraph of a concept that
 * never opened stays closed. That it is gone, and why, everybody may know. What was hidden is left out too.
 * `versionIds`: what this person may read.
 */
export async function withoutUnread<R extends Row>(rows: R[], versionIds: string[]): Promise<R[]> {
	const stood = await standingIn(
		versionIds,
		rows.flatMap(({ removed, paragraphId }) => (removed ? paragraphId : []))
	);
	const read = rows.map((row) => (row.removed && !stood.has(row.paragraphId) ? { ...row, ...unread(row.kind) } : row));
	return withoutHidden(read);
}

async function standingIn(versionIds: string[], ids: string[]): Promise<Set<string>> {
	if (!ids.length) return new Set();
	const { versionId, paragraphId, removed } = paragraphVersions;
	const rows = await db
		.selectDistinct({ paragraphId })
		.from(paragraphVersions)
		.where(and(inArray(versionId, versionIds), inArray(paragraphId, ids), eq(removed, false)))
		.orderBy(asc(paragraphId));
	return new Set(rows.map((row) => row.paragraphId));
}
