import { and, asc, inArray, isNull } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import { db } from '#lib/storage/index.ts';
import { CONSENT } from './finishing.ts';
import { lacksOf, titleOf } from './kinds/kinds.ts';
import { withdrawnOn } from './kinds/story.ts';
import { enumerated } from '#lib/text/enumerated.ts';
import type { ParagraphVersion } from './policy.ts';
import { stories } from './stories/tables.ts';

export interface Unfinished {
	paragraphId: string;
	/** What misses, as it ends a sentence: “hoe u het meet”. */
	lacks: string[];
}

/** What stands in a draft and is not whole yet: fields of its kind, or the consent for a story. */
export async function unfinishedIn(rows: ParagraphVersion[]): Promise<Unfinished[]> {
	const standing = rows.filter((row) => !row.removed && !withdrawnOn(row));
	const told = standing.flatMap(({ kind, paragraphId }) => (kind === 'story' ? paragraphId : []));
	const consented = await withConsent(told);
	return standing.flatMap((row) => {
		const isAllowed = row.kind !== 'story' || consented.has(row.paragraphId);
		const lacks = [...lacksOf(row), ...(isAllowed ? [] : [CONSENT])];
		return lacks.length ? { paragraphId: row.paragraphId, lacks } : [];
	});
}

/** Nothing is read that is half, and no story without that who told it said so. */
export async function assertFinished(rows: ParagraphVersion[]) {
	const [first] = await unfinishedIn(rows);
	const row = rows.find(({ paragraphId }) => paragraphId === first?.paragraphId);
	if (first && row) refuse('conflict', `Bij “${titleOf(row)}” ontbreekt nog: ${enumerated(first.lacks)}.`);
}

async function withConsent(paragraphIds: string[]) {
	const rows = paragraphIds.length
		? await db
				.select({ paragraphId: stories.paragraphId })
				.from(stories)
				.where(and(inArray(stories.paragraphId, paragraphIds), isNull(stories.withdrawnAt)))
				.orderBy(asc(stories.paragraphId))
		: [];
	return new Set(rows.map(({ paragraphId }) => paragraphId));
}
