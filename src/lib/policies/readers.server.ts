import { and, asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { hasRole, mayEdit, type Person } from '#lib/people/person.ts';
import { people } from '#lib/people/tables.ts';
import { db } from '#lib/storage/index.ts';
import { maySeeVersion, type Owned, type PolicyVersion } from './policy.ts';
import { policyVersions, versionReaders } from './tables.ts';

const nobody: ReadonlySet<string> = new Set();

/** The versions for which this person was named as a reader; of a raadslid only while they are one. */
async function namedFor(person: Person | undefined): Promise<ReadonlySet<string>> {
	if (!person || mayEdit(person)) return nobody;
	return new Set((await namingsOf(person)).map(({ versionId }) => versionId));
}

/** What this person may read, asked once for many versions. */
export async function sightOf(person: Person | undefined) {
	const named = await namedFor(person);
	return (version: PolicyVersion, policy: Owned) => maySeeVersion(person, version, policy, named);
}

/** The rounds in which this person was named, and holds still. */
export async function namingsOf(person: Person) {
	const rows = await db
		.select()
		.from(versionReaders)
		.where(eq(versionReaders.personId, person.id))
		.orderBy(asc(versionReaders.roundId));
	return rows.filter(({ asCouncillor }) => !asCouncillor || hasRole(person, 'council_member'));
}

/** Who was named in a round, by name. */
export const readersOf = (roundId: string) =>
	db
		.select({
			id: people.id,
			name: people.name,
			email: people.email,
			group: versionReaders.group,
			asCouncillor: versionReaders.asCouncillor,
			addedAt: versionReaders.addedAt
		})
		.from(versionReaders)
		.innerJoin(people, eq(people.id, versionReaders.personId))
		.where(eq(versionReaders.roundId, roundId))
		.orderBy(asc(people.name), asc(people.id));

export type Reader = Awaited<ReturnType<typeof readersOf>>[number];

type NewReader = Omit<typeof versionReaders.$inferInsert, 'addedAt'>;

/** Naming twice is the same as naming once. Returns whether this person is new there. Inside a transaction of the round. */
export async function addReader(reader: NewReader): Promise<boolean> {
	const added = await db
		.insert(versionReaders)
		.values({ ...reader, addedAt: now() })
		.onConflictDoNothing()
		.returning({ id: versionReaders.personId });
	return added.length > 0;
}

/** Returns whether this person was named there. */
export async function dropReader(roundId: string, personId: string): Promise<boolean> {
	const dropped = await db
		.delete(versionReaders)
		.where(and(eq(versionReaders.roundId, roundId), eq(versionReaders.personId, personId)))
		.returning({ id: versionReaders.personId });
	return dropped.length > 0;
}

/** From here on all raadsleden read this concept, before it is public. */
export const openToCouncil = (versionId: string) =>
	db.update(policyVersions).set({ forCouncil: true }).where(eq(policyVersions.id, versionId));
