import { and, countDistinct, eq, inArray, isNotNull, lte } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
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
 * How many agree with the words of each paragraph as they are in this version. Who agreed with other words before does
 * not count: nobody asked them about these.
 */
export const countAgreements = (versionId: string) => countWhere(versionId);

const then = alias(paragraphVersions, 'paragraph_then');
const thenVersion = alias(policyVersions, 'version_then');

async function countWhere(versionId: string, which?: ReturnType<typeof and>): Promise<Map<string, number>> {
	const rows = await db
		.select({ paragraphId: agreements.paragraphId, count: countDistinct(agreements.agreerHash) })
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.innerJoin(agreements, eq(agreements.paragraphId, paragraphVersions.paragraphId))
		.innerJoin(then, and(eq(then.versionId, agreements.versionId), eq(then.paragraphId, agreements.paragraphId)))
		.innerJoin(thenVersion, eq(thenVersion.id, agreements.versionId))
		.where(
			and(
				eq(paragraphVersions.versionId, versionId),
				eq(then.text, paragraphVersions.text),
				lte(thenVersion.number, policyVersions.number),
				isNotNull(thenVersion.publicAt),
				which
			)
		)
		.groupBy(agreements.paragraphId)
		.orderBy(agreements.paragraphId);
	return new Map(rows.map(({ paragraphId, count }) => [paragraphId, count]));
}
