import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { bodyOf } from '#lib/policies/kinds/kinds.ts';
import { paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import type { Landing } from './landing.ts';
import { replyParagraphs } from './tables.ts';

/**
 * Where replies landed in the text, by reply. A reply may point at a version that is still being written: then it
 * landed in the first public version after that, or nowhere yet.
 */
export async function landingsOf(replyIds: string[]): Promise<Map<string, Landing[]>> {
	const pointers = await readPointers(replyIds);
	const ids = new Set(pointers.map(({ paragraphId }) => paragraphId));
	const wholes = await readWholes([...ids]);
	const all = await readPublicTexts([...ids.union(new Set(wholes.values()))]);
	const texts = Map.groupBy(all, ({ paragraphId }) => paragraphId);

	const landings = pointers.map(({ replyId, paragraphId, number }) => {
		const whole = texts.get(wholes.get(paragraphId) ?? '');
		return { replyId, landing: landingIn(texts.get(paragraphId) ?? [], number, whole) };
	});
	return new Map(
		[...Map.groupBy(landings, ({ replyId }) => replyId)].map(([replyId, of]) => [
			replyId,
			of.flatMap(({ landing }) => landing ?? []).sort((a, b) => a.position - b.position)
		])
	);
}

/**
 * `known`: what the paragraph says in each public version, the oldest first; `number`: the version pointed at; `whole`:
 * the same of the paragraph that it was a part of before.
 */
function landingIn(known: PublicText[], number: number, whole: PublicText[] = []): Landing | undefined {
	const at = known.findIndex((text) => text.number >= number);
	const landed = known[at];
	if (!landed) return undefined;
	const wasIn = whole.findLast((text) => text.number < landed.number && !text.removed);
	const before = known[at - 1] ?? wasIn;
	const { versionId, number: newest, text, removed } = known.at(-1)!;
	const changed = known.findLast((one, i) => i > at && (one.text !== known[i - 1]!.text || one.removed));
	return {
		...landed,
		before: before && { number: before.number, text: before.text, ...(before === wasIn && { longer: true }) },
		latest: { versionId, number: newest, text, removed },
		changedIn: changed?.number
	};
}

type PublicText = Awaited<ReturnType<typeof readPublicTexts>>[number];

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

/** From which paragraph each of these was split off. */
async function readWholes(ids: string[]) {
	const rows = await db
		.select({ paragraphId: paragraphVersions.paragraphId, splitFromId: paragraphVersions.splitFromId })
		.from(paragraphVersions)
		.where(and(inArray(paragraphVersions.paragraphId, ids), isNotNull(paragraphVersions.splitFromId)))
		.orderBy(asc(paragraphVersions.paragraphId));
	return new Map(rows.map(({ paragraphId, splitFromId }) => [paragraphId, splitFromId!]));
}

/** What the paragraphs say in every version that everybody may read, the oldest first. */
async function readPublicTexts(ids: string[]) {
	const rows = await db
		.select({
			paragraphId: paragraphVersions.paragraphId,
			slug: policies.slug,
			title: policies.title,
			versionId: policyVersions.id,
			number: policyVersions.number,
			position: paragraphVersions.position,
			kind: paragraphVersions.kind,
			text: paragraphVersions.text,
			details: paragraphVersions.details,
			removed: paragraphVersions.removed,
			publicAt: policyVersions.publicAt
		})
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(and(inArray(paragraphVersions.paragraphId, ids), isNotNull(policyVersions.publicAt)))
		.orderBy(asc(policyVersions.number));
	return rows.map(({ kind, details, ...row }) => ({ ...row, text: bodyOf({ kind, text: row.text, details }) }));
}
