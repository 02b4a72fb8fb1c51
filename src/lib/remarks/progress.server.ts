import { and, asc, desc, eq, lt } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { policyVersions } from '#lib/policies/tables.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { readRound } from './reading.server.ts';
import { findOwnRound, type RoundView } from './rounds.server.ts';
import { roundReadings, rounds } from './tables.ts';

// What one has read is for one's own sake. It is asked for by who it is about and by nobody else: no verb gives the
// reading of another, there is no event of it, and the redactie has no page for it.

/** This person says to have read a chapter. Saying it twice is the same as saying it once. */
export async function markRead(person: Person, roundId: string, chapterNumber: number) {
	return transaction(async () => {
		const { chapters } = await readRound(roundId, person);
		const chapter = chapters.find(({ number }) => number === chapterNumber) ?? refuse('not_found');
		await db
			.insert(roundReadings)
			.values({ roundId, personId: person.id, chapterId: chapter.id, readAt: now() })
			.onConflictDoNothing();
	});
}

/** Forgets what this person read in a round. */
export async function forgetReading(person: Person, roundId: string) {
	await findOwnRound(roundId, person);
	await db.delete(roundReadings).where(and(eq(roundReadings.roundId, roundId), eq(roundReadings.personId, person.id)));
}

/** The chapters that this person read in this round. */
export async function readingOf(person: Person, roundId: string): Promise<ReadonlySet<string>> {
	const rows = await db
		.select({ chapterId: roundReadings.chapterId })
		.from(roundReadings)
		.where(and(eq(roundReadings.roundId, roundId), eq(roundReadings.personId, person.id)))
		.orderBy(asc(roundReadings.chapterId));
	return new Set(rows.map(({ chapterId }) => chapterId));
}

/** The newest version before this one of which this person read something in a round; nothing when there is none. */
export async function readBefore(person: Person, { policy, number }: RoundView): Promise<number | undefined> {
	const [last] = await db
		.select({ number: policyVersions.number })
		.from(roundReadings)
		.innerJoin(rounds, eq(rounds.id, roundReadings.roundId))
		.innerJoin(policyVersions, eq(policyVersions.id, rounds.versionId))
		.where(
			and(
				eq(roundReadings.personId, person.id),
				eq(policyVersions.policyId, policy.id),
				lt(policyVersions.number, number)
			)
		)
		.orderBy(desc(policyVersions.number))
		.limit(1);
	return last?.number;
}
