import { and, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { hold } from '#lib/storage/hold.ts';
import { db } from '#lib/storage/index.ts';
import { changeRow, type Draft } from './draft.server.ts';
import { unread } from './kinds/kinds.ts';
import type { ParagraphVersion } from './policy.ts';
import { stories, storytellers } from './stories/tables.ts';
import { paragraphs, paragraphVersions, policyVersions } from './tables.ts';

/**
 * Takes a paragraph out. Its row stays to say why, and where its words went, unless nobody but the writers ever read it
 * and no answer leads to it.
 */
export async function takeOut(draft: Draft, row: ParagraphVersion, mergedIntoId: string | null) {
	// Who gives an answer that leads here waits for this, or this for them.
	await hold(paragraphs, row.paragraphId);
	if ((await isKept(row.paragraphId)) || (await readOf([row.paragraphId])).size)
		return changeRow(draft, row.paragraphId, { removed: true, mergedIntoId });
	const ofDraft = eq(paragraphVersions.versionId, draft.id);
	await db
		.update(paragraphVersions)
		.set({ splitFromId: row.splitFromId })
		.where(and(ofDraft, eq(paragraphVersions.splitFromId, row.paragraphId)));
	await db
		.update(paragraphVersions)
		.set({ mergedIntoId })
		.where(and(ofDraft, eq(paragraphVersions.mergedIntoId, row.paragraphId)));
	if (await forgetTeller(row.paragraphId))
		await db.delete(paragraphVersions).where(eq(paragraphVersions.paragraphId, row.paragraphId));
	else await db.delete(paragraphs).where(eq(paragraphs.id, row.paragraphId));
}

/** Who told a story has a code: it goes on working, and says that the story stands nowhere. */
async function forgetTeller(paragraphId: string) {
	const [story] = await db.select({ id: stories.id }).from(stories).where(eq(stories.paragraphId, paragraphId));
	if (story) await db.delete(storytellers).where(eq(storytellers.storyId, story.id));
	return story !== undefined;
}

/**
 * A given answer leads to these paragraphs from here on: they leave no text without a trace. Inside the transaction of who
 * gives it, before it looks whether they are there.
 */
export async function keepParagraphs(ids: string[]) {
	if (ids.length)
		await db
			.update(paragraphs)
			.set({ keptSince: sql`coalesce(${paragraphs.keptSince}, ${sql.param(now(), paragraphs.keptSince)})` })
			.where(inArray(paragraphs.id, ids));
}

export const isKept = async (id: string) =>
	(await db.$count(paragraphs, and(eq(paragraphs.id, id), isNotNull(paragraphs.keptSince)))) > 0;

/** When a draft is frozen: of what nobody but the writers read, only the reason and the way on become public. */
export async function withholdUnread(draft: Draft, rows: ParagraphVersion[]) {
	const out = rows.filter(({ removed }) => removed);
	const known = await readOf(out.map(({ paragraphId }) => paragraphId));
	for (const row of out) if (!known.has(row.paragraphId)) await changeRow(draft, row.paragraphId, unread(row.kind));
}

/** Which of these somebody but the writers may have read. */
async function readOf(ids: string[]): Promise<Set<string>> {
	if (!ids.length) return new Set();
	const rows = await db
		.selectDistinct({ id: paragraphVersions.paragraphId })
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.where(and(inArray(paragraphVersions.paragraphId, ids), ne(policyVersions.status, 'draft')))
		.orderBy(paragraphVersions.paragraphId);
	return new Set(rows.map(({ id }) => id));
}
