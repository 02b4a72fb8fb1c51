import { and, countDistinct, eq, inArray, lte, or, type SQL } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { bodyOf } from '#lib/policies/kinds/kinds.ts';
import { withdrawnOn } from '#lib/policies/kinds/story.ts';
import type { PolicyVersion } from '#lib/policies/policy.ts';
import { sayingColumns } from '#lib/policies/saying-columns.ts';
import { paragraphVersions, policyVersions } from '#lib/policies/tables.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { findParagraph, takesReactions } from './remarks.server.ts';
import { agreements } from './tables.ts';

interface Place {
	versionId: string;
	paragraphId: string;
}

/** "Mee eens", without a word. Saying it twice is the same as saying it once. `agreerHash`: of the browser. */
export async function agree(place: Place, agreerHash: string) {
	return transaction(async () => {
		const { consultationId } = await assertOpen(place);
		const given = await db
			.insert(agreements)
			.values({ versionId: place.versionId, paragraphId: place.paragraphId, agreerHash, givenAt: now() })
			.onConflictDoNothing()
			.returning({ id: agreements.paragraphId });
		if (given.length) await record('paragraph.agreed', { subject: { id: place.paragraphId }, consultationId });
	});
}

/** Takes it back: by the same browser. */
export async function unagree(place: Place, agreerHash: string) {
	return transaction(async () => {
		const { consultationId } = await assertOpen(place);
		const taken = await db
			.delete(agreements)
			.where(and(eq(agreements.paragraphId, place.paragraphId), eq(agreements.agreerHash, agreerHash)))
			.returning({ id: agreements.paragraphId });
		if (taken.length) await record('paragraph.unagreed', { subject: { id: place.paragraphId }, consultationId });
	});
}

async function assertOpen({ versionId, paragraphId }: Place) {
	const paragraph = await findParagraph(versionId, paragraphId);
	if (!paragraph.publicAt) refuse('not_found');
	if (!(await takesReactions(paragraph))) refuse('closed', 'Op deze tekst kunt u niet meer reageren.');
	return paragraph;
}

/** Whether this browser agreed with the words that stand there now. */
export async function isAgreed(place: Place, hashes: string[]) {
	return (await countWhere(place.versionId, inArray(agreements.agreerHash, hashes))).has(place.paragraphId);
}

/**
 * How many agree with what each paragraph says in this version. Who agreed with other words before does not count: nobody
 * asked them about these.
 */
export const countAgreements = (versionId: string) => countWhere(versionId);

async function countWhere(versionId: string, which?: SQL): Promise<Map<string, number>> {
	const asked = await sameWordsAs(versionId);
	if (!asked.length) return new Map();
	const byVersion = [...Map.groupBy(asked, ({ versionId }) => versionId)];
	const onThese = byVersion.map(([id, rows]) => {
		const paragraphIds = rows.map(({ paragraphId }) => paragraphId);
		return and(eq(agreements.versionId, id), inArray(agreements.paragraphId, paragraphIds));
	});
	const rows = await db
		.select({ paragraphId: agreements.paragraphId, count: countDistinct(agreements.agreerHash) })
		.from(agreements)
		.where(and(or(...onThese), which))
		.groupBy(agreements.paragraphId)
		.orderBy(agreements.paragraphId);
	return new Map(rows.map(({ paragraphId, count }) => [paragraphId, count]));
}

/**
 * Where people agreed, in this version or a public one before it, with all that a paragraph says in this version: a result
 * with another aim says something else. Of a story that was taken back the words are gone, and with them who agreed.
 */
async function sameWordsAs(versionId: string): Promise<Place[]> {
	const [version] = await db.select().from(policyVersions).where(eq(policyVersions.id, versionId));
	if (!version) return [];
	const rows = await listAgreed(version);
	const now = new Map(rows.flatMap((row) => (row.versionId === versionId ? [[row.paragraphId, row]] : [])));
	return rows.filter((row) => {
		const fresh = now.get(row.paragraphId);
		const stands = row.publicAt && fresh && !fresh.removed && !withdrawnOn(fresh);
		return stands && bodyOf(row) === bodyOf(fresh) && row.formalText === fresh.formalText;
	});
}

const agreedIn = (policyId: string) =>
	db
		.selectDistinct({ id: agreements.paragraphId })
		.from(agreements)
		.innerJoin(policyVersions, eq(policyVersions.id, agreements.versionId))
		.where(eq(policyVersions.policyId, policyId));

/** What anybody ever agreed with, as it stands in this version and as it stood in those before it. */
const listAgreed = ({ policyId, number }: Pick<PolicyVersion, 'policyId' | 'number'>) =>
	db
		.select({
			versionId: paragraphVersions.versionId,
			paragraphId: paragraphVersions.paragraphId,
			...sayingColumns,
			removed: paragraphVersions.removed,
			publicAt: policyVersions.publicAt
		})
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.where(
			and(
				eq(policyVersions.policyId, policyId),
				lte(policyVersions.number, number),
				inArray(paragraphVersions.paragraphId, agreedIn(policyId))
			)
		)
		.orderBy(paragraphVersions.versionId, paragraphVersions.paragraphId);
