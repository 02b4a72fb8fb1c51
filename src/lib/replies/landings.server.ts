import { and, asc, eq, inArray, isNotNull, ne, or } from 'drizzle-orm';
import { bodyOf } from '#lib/policies/kinds/kinds.ts';
import { sayingColumns } from '#lib/policies/saying-columns.ts';
import { paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { landingIn, type Landing, type PublicText } from './landing.ts';
import { replyParagraphs } from './tables.ts';

/**
 * Where replies landed in the text, by reply. A reply may point at a version that is still being written: then it
 * landed in the first public version after that, or nowhere yet. What was merged is followed to where its words went.
 */
export async function landingsOf(replyIds: string[]): Promise<Map<string, Landing[]>> {
	const pointers = await readPointers(replyIds);
	const ids = pointers.map(({ paragraphId }) => paragraphId);
	const wholes = await readWholes(ids);
	const texts = Map.groupBy(await readPublicTexts([...ids, ...wholes.values()]), ({ paragraphId }) => paragraphId);
	const landings = pointers.flatMap(({ replyId, paragraphId, number }) => {
		const landing = landingIn(texts, { paragraphId, number, wholeId: wholes.get(paragraphId) });
		return landing ? { replyId, landing } : [];
	});
	return new Map(
		[...Map.groupBy(landings, ({ replyId }) => replyId)].map(([replyId, of]) => [
			replyId,
			eachOnce(of.map(({ landing }) => landing)).sort((a, b) => a.position - b.position)
		])
	);
}

/** Two paragraphs that became one before anybody read them are one place. */
const eachOnce = (landings: Landing[]) => [
	...new Map(landings.map((landing) => [landing.paragraphId, landing])).values()
];

const readPointers = (replyIds: string[]) =>
	db
		.select({
			replyId: replyParagraphs.replyId,
			paragraphId: replyParagraphs.paragraphId,
			number: policyVersions.number
		})
		.from(replyParagraphs)
		.innerJoin(policyVersions, eq(policyVersions.id, replyParagraphs.versionId))
		.where(inArray(replyParagraphs.replyId, replyIds))
		.orderBy(asc(replyParagraphs.replyId), asc(replyParagraphs.paragraphId));

/** From which paragraph each of these was split off, in whatever version that was. */
async function readWholes(ids: string[]) {
	const rows = await db
		.select({ paragraphId: paragraphVersions.paragraphId, splitFromId: paragraphVersions.splitFromId })
		.from(paragraphVersions)
		.where(and(inArray(paragraphVersions.paragraphId, ids), isNotNull(paragraphVersions.splitFromId)))
		.orderBy(asc(paragraphVersions.paragraphId));
	return new Map(rows.map(({ paragraphId, splitFromId }) => [paragraphId, splitFromId!]));
}

/** What these paragraphs say in every version that everybody may read, and what they were merged into. The oldest first. */
async function readPublicTexts(paragraphIds: string[]): Promise<PublicText[]> {
	const known = new Set<string>();
	const texts: PublicText[] = [];
	let ids = [...new Set(paragraphIds)];
	while (ids.length) {
		const found = await readTextsOf(ids);
		for (const id of ids) known.add(id);
		texts.push(...found);
		ids = [...new Set(found.flatMap(({ mergedIntoId }) => mergedIntoId ?? []))].filter((id) => !known.has(id));
	}
	return texts;
}

async function readTextsOf(paragraphIds: string[]): Promise<PublicText[]> {
	const rows = await db
		.select({
			paragraphId: paragraphVersions.paragraphId,
			policyId: policies.id,
			slug: policies.slug,
			title: policies.title,
			versionId: policyVersions.id,
			number: policyVersions.number,
			position: paragraphVersions.position,
			...sayingColumns,
			removed: paragraphVersions.removed,
			mergedIntoId: paragraphVersions.mergedIntoId,
			why: paragraphVersions.causeText,
			publicAt: policyVersions.publicAt
		})
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(
			and(
				inArray(paragraphVersions.paragraphId, paragraphIds),
				ne(policyVersions.status, 'draft'),
				or(isNotNull(policyVersions.publicAt), eq(paragraphVersions.removed, true))
			)
		)
		.orderBy(asc(policyVersions.number));
	const texts = rows.map(({ kind, details, ...row }) => ({ ...row, text: bodyOf({ ...row, kind, details }) }));
	return inPublic(texts);
}

/** What went in a concept that never became public, people learn from the next version that did: not what it said, or why. */
async function inPublic<Text extends PublicText & { policyId: string }>(texts: Text[]): Promise<Text[]> {
	const unseen = texts.filter(({ publicAt }) => !publicAt);
	const versions = unseen.length ? await listPublic(unseen.map(({ policyId }) => policyId)) : [];
	return texts.flatMap((text) => {
		if (text.publicAt) return text;
		const next = versions.find(({ policyId, number }) => policyId === text.policyId && number > text.number);
		return next ? { ...text, ...next, text: '', formalText: '', why: '' } : [];
	});
}

const listPublic = (policyIds: string[]) =>
	db
		.select({
			policyId: policyVersions.policyId,
			versionId: policyVersions.id,
			number: policyVersions.number,
			publicAt: policyVersions.publicAt
		})
		.from(policyVersions)
		.where(and(inArray(policyVersions.policyId, policyIds), isNotNull(policyVersions.publicAt)))
		.orderBy(asc(policyVersions.number));
