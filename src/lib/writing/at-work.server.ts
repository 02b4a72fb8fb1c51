import { and, asc, eq, gt, lte, ne, or, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import type { Person } from '#lib/people/person.ts';
import { people } from '#lib/people/tables.ts';
import { db } from '#lib/storage/index.ts';
import { writingLocks, writingPresences } from './tables.ts';

// Who is at work on which text. Whoever calls knows that the person may write it.

/** Where somebody writes: the id of the document, and of the part of it. */
export interface Place {
	document: string;
	subject?: string | undefined;
	/** As others read it: “in hoofdstuk 2”. */
	place?: string | undefined;
}

/** In minutes, from the last sign of life. */
export const SIGN_OF_LIFE = 2;
/** In minutes, of a page without JavaScript, which gives no sign. */
export const SINCE_OPENING = 10;

export interface AtWork {
	/** Who else has this text now, and since when. */
	taken: { by: string; since: Date } | undefined;
	others: { name: string; place: string }[];
}

/**
 * Says that this person is at work here, and tells who else is. The text is theirs unless another has it; `anyway`:
 * also then. It is a courtesy and no guard: what is stored is guarded by its seal.
 */
export async function beAtWork(
	person: Pick<Person, 'id'>,
	where: Place,
	{ minutes = SIGN_OF_LIFE, anyway = false } = {}
): Promise<AtWork> {
	const endsAt = new Date(now().getTime() + minutes * 60_000);
	const taken = where.subject ? await take(person, where.subject, endsAt, anyway) : undefined;
	await db
		.insert(writingPresences)
		.values({ document: where.document, personId: person.id, place: where.place ?? '', endsAt })
		.onConflictDoUpdate({
			target: [writingPresences.document, writingPresences.personId],
			set: { place: where.place ?? '', endsAt }
		});
	return { taken, others: await othersAt(person, where.document) };
}

/** Gives the text back, and goes. */
export async function leaveWork(person: Pick<Person, 'id'>, { document, subject = '' }: Place) {
	await db.delete(writingLocks).where(and(eq(writingLocks.subject, subject), eq(writingLocks.personId, person.id)));
	await db
		.delete(writingPresences)
		.where(
			or(
				lte(writingPresences.endsAt, now()),
				and(eq(writingPresences.document, document), eq(writingPresences.personId, person.id))
			)
		);
}

/** Who was at work once is nobody's business. */
export async function forgetWhoWasAtWork() {
	await db.delete(writingLocks).where(lte(writingLocks.endsAt, now()));
	await db.delete(writingPresences).where(lte(writingPresences.endsAt, now()));
}

/** Who else is in this document now, by name. */
export const othersAt = (person: Pick<Person, 'id'>, document: string) =>
	db
		.select({ name: people.name, place: writingPresences.place })
		.from(writingPresences)
		.innerJoin(people, eq(people.id, writingPresences.personId))
		.where(
			and(
				eq(writingPresences.document, document),
				ne(writingPresences.personId, person.id),
				gt(writingPresences.endsAt, now())
			)
		)
		.orderBy(asc(people.name), asc(people.id));

async function take(person: Pick<Person, 'id'>, subject: string, endsAt: Date, anyway: boolean) {
	const held = { subject, personId: person.id, takenAt: now(), endsAt };
	const known = await findHolder(subject);
	const takenAt = known?.personId === person.id && known.endsAt > now() ? known.takenAt : held.takenAt;
	const free = or(
		eq(writingLocks.personId, person.id),
		lte(writingLocks.endsAt, now()),
		anyway ? sql`1 = 1` : undefined
	);
	const [mine] = await db
		.insert(writingLocks)
		.values(held)
		.onConflictDoUpdate({ target: writingLocks.subject, set: { ...held, takenAt }, setWhere: free! })
		.returning();
	if (mine) return undefined;
	const holder = await findHolder(subject);
	return holder && { by: holder.name, since: holder.takenAt };
}

async function findHolder(subject: string) {
	const [holder] = await db
		.select({
			personId: writingLocks.personId,
			name: people.name,
			takenAt: writingLocks.takenAt,
			endsAt: writingLocks.endsAt
		})
		.from(writingLocks)
		.innerJoin(people, eq(people.id, writingLocks.personId))
		.where(eq(writingLocks.subject, subject));
	return holder;
}
