import { and, asc, eq, inArray } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { explain, stepsBetween, type ExplainedChange } from './comparison.server.ts';
import { compareParagraph, familyOf, type Standing } from './comparison.ts';
import { withoutHidden } from './items/hidden.server.ts';
import { bodyOf } from './kinds/kinds.ts';
import { linksOf } from './links.server.ts';
import { originsOf, QUOTES_BESIDE_TEXT } from './origins.server.ts';
import type { PolicyVersion } from './policy.ts';
import { paragraphVersions } from './tables.ts';
import { sayingColumns } from './saying-columns.ts';

/**
 * From version to version, for as long as the paragraph lived: the words that changed, and why. The newest first, as
 * `versions` are. Of the rest of the document only the order is read, for that tells what moved.
 */
export async function historyOf(id: string, versions: PolicyVersion[], consultationSlug: string) {
	const changes = await changesOf(id, versions);
	const because = changes.map(({ change }) => change?.because ?? []);
	const groups = because.flat().map(({ links }) => links);
	const origins = (await originsOf(groups, consultationSlug, QUOTES_BESIDE_TEXT)).values();
	const steps = changes.map(({ version, change }, i) => ({
		version,
		fate: change?.fate ?? ('added' as const),
		parts: change?.parts ?? [],
		formalParts: change?.formalParts ?? [],
		because: because[i]!.map(({ cause, text }) => ({ cause, text, origin: origins.next().value! }))
	}));
	return steps.toReversed();
}

interface Changed {
	version: PolicyVersion;
	/** Nothing in the first version. */
	change: ExplainedChange | undefined;
}

/** The versions in which the paragraph has a row, the oldest first. */
async function changesOf(id: string, versions: PolicyVersion[]): Promise<Changed[]> {
	const steps = await stepsBetween({ number: 0 }, versions[0]!);
	const family = await textsOf([...familyOf(id, steps)], versions);
	const links = await linksOf(
		steps.flatMap(({ paragraphId, versionId }) => (paragraphId === id ? versionId : [])),
		[id]
	);
	const standing = await standingIn(versions, family);

	const oldestFirst = versions.toReversed();
	return oldestFirst.flatMap((version, i) => {
		if (!family.has(keyOf({ versionId: version.id, paragraphId: id }))) return [];
		const before = oldestFirst[i - 1];
		if (!before) return { version, change: undefined };
		const between = steps.filter(({ number }) => number > before.number && number <= version.number);
		const change = compareParagraph(id, standing.get(before.id) ?? [], standing.get(version.id) ?? [], between);
		return { version, change: change && explain([change], between, links)[0] };
	});
}

const keyOf = ({ versionId, paragraphId }: { versionId: string; paragraphId: string }) => `${versionId} ${paragraphId}`;

type Texts = Map<string, Pick<Standing, 'text' | 'formalText'>>;

const noTexts = { text: '', formalText: '' };

async function textsOf(paragraphIds: string[], versions: PolicyVersion[]): Promise<Texts> {
	const { versionId, paragraphId } = paragraphVersions;
	const rows = await db
		.select({ versionId, paragraphId, ...sayingColumns })
		.from(paragraphVersions)
		.where(and(inArray(paragraphId, paragraphIds), inArray(versionId, idsOf(versions))))
		.orderBy(asc(versionId), asc(paragraphId));
	return new Map(
		(await withoutHidden(rows)).map((row) => [keyOf(row), { text: bodyOf(row), formalText: row.formalText }])
	);
}

/** What stands in each version, in order; with a text where it is known. */
async function standingIn(versions: PolicyVersion[], texts: Texts): Promise<Map<string, Standing[]>> {
	const { versionId, paragraphId, kind, position, removed } = paragraphVersions;
	const rows = await db
		.select({ versionId, paragraphId, kind })
		.from(paragraphVersions)
		.where(and(inArray(versionId, idsOf(versions)), eq(removed, false)))
		.orderBy(asc(versionId), asc(position), asc(paragraphId));
	const standing = rows.map((row) => ({ ...row, ...(texts.get(keyOf(row)) ?? noTexts) }));
	return Map.groupBy(standing, ({ versionId }) => versionId);
}

const idsOf = (versions: PolicyVersion[]) => versions.map(({ id }) => id);
