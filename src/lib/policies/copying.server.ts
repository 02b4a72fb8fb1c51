import { and, asc, eq } from 'drizzle-orm';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { planResults } from './clusters/tables.ts';
import type { PolicyVersion } from './policy.ts';
import { paragraphLinks, paragraphVersions } from './tables.ts';

const SOME = 500;

/** What stands in a version with its sources, and the results that it works on: the next one begins with that. */
export async function copyStanding(from: PolicyVersion, to: PolicyVersion) {
	const standing = await db
		.select()
		.from(paragraphVersions)
		.where(and(eq(paragraphVersions.versionId, from.id), eq(paragraphVersions.removed, false)))
		.orderBy(asc(paragraphVersions.position), asc(paragraphVersions.paragraphId));
	const rows = standing.map(({ paragraphId, kind, text, formalText, details }, i) => ({
		...{ versionId: to.id, paragraphId, kind, text, formalText, details, position: i + 1 }
	}));
	const kept = new Set(rows.map(({ paragraphId }) => paragraphId));
	const links = await db
		.select()
		.from(paragraphLinks)
		.where(and(eq(paragraphLinks.versionId, from.id), eq(paragraphLinks.role, 'source')))
		.orderBy(asc(paragraphLinks.id));
	const copies = links
		.filter(({ paragraphId }) => kept.has(paragraphId))
		.map((link) => ({ ...link, id: newId(), versionId: to.id }));
	const results = await db
		.select()
		.from(planResults)
		.where(eq(planResults.versionId, from.id))
		.orderBy(asc(planResults.paragraphId));
	for (let i = 0; i < rows.length; i += SOME) await db.insert(paragraphVersions).values(rows.slice(i, i + SOME));
	for (let i = 0; i < copies.length; i += SOME) await db.insert(paragraphLinks).values(copies.slice(i, i + SOME));
	if (results.length) await db.insert(planResults).values(results.map((row) => ({ ...row, versionId: to.id })));
}
