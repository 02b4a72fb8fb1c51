import { asc, eq } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { codings, themes } from '#lib/themes/tables.ts';
import { wishes } from '#lib/wishes/tables.ts';
import type { Branching } from '#lib/wishes/tree/branching.ts';
import type { WishEdition } from '#lib/wishes/wish.ts';

/** The themes of the consultation are the branches of its tree. A wish under several hangs where it came first. */
export async function branchesOf(edition: Pick<WishEdition, 'id' | 'consultationId'>): Promise<Branching> {
	const known = await db
		.select({ id: themes.id, name: themes.name })
		.from(themes)
		.where(eq(themes.consultationId, edition.consultationId))
		.orderBy(asc(themes.position), asc(themes.id));
	const keys = new Map(known.map(({ id }, i) => [id, String(i + 1)]));
	const coded = await db
		.select({ contributionId: codings.contributionId, themeId: codings.themeId, since: codings.codedAt })
		.from(codings)
		.innerJoin(wishes, eq(wishes.contributionId, codings.contributionId))
		.innerJoin(themes, eq(themes.id, codings.themeId))
		.where(eq(wishes.editionId, edition.id))
		.orderBy(asc(codings.codedAt), asc(themes.position), asc(themes.id), asc(codings.contributionId));
	const of: Branching['of'] = new Map();
	for (const { contributionId, themeId, since } of coded)
		if (!of.has(contributionId)) of.set(contributionId, { key: keys.get(themeId)!, since });
	return { branches: known.map(({ id, name }) => ({ key: keys.get(id)!, name })), of };
}
