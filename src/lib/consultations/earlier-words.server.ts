import { asc, desc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import type { Consultation } from './consultation.ts';
import { earlierWords } from './tables.ts';

// People join on the strength of a promise. Whoever changes it leaves what stood there in sight.

export type EarlierWords = typeof earlierWords.$inferSelect;

const fields = ['promise', 'level', 'open', 'fixed'] as const satisfies EarlierWords['field'][];

/** Keeps what is about to change, inside the transaction that changes it. */
export async function keepEarlierWords(before: Consultation, after: Pick<Consultation, (typeof fields)[number]>) {
	for (const field of fields.filter((field) => before[field] !== after[field]))
		await db
			.insert(earlierWords)
			.values({ id: newId(), consultationId: before.id, field, words: before[field], changedAt: now() });
}

/** What stood there before, the newest change first. */
export const listEarlierWords = (consultationId: string): Promise<EarlierWords[]> =>
	db
		.select()
		.from(earlierWords)
		.where(eq(earlierWords.consultationId, consultationId))
		.orderBy(desc(earlierWords.changedAt), asc(earlierWords.id));
