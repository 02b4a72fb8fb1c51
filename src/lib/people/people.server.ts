import { and, asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayGiveRole, mayTakeRole, type Person } from './person.ts';
import type { RoleName } from './role.ts';
import { people, roles } from './tables.ts';

export interface NewPerson {
	name: string;
	email: string;
	party?: string;
	organisation?: string;
}

/** The person with this address; made when there is none yet. */
export function joinByEmail({ name, email, party, organisation }: NewPerson): Promise<Person> {
	return transaction(async () => {
		const values = { name, email: email.toLowerCase(), party: party ?? null, organisation: organisation ?? null };
		const made = await db
			.insert(people)
			.values({ id: newId(), ...values, createdAt: now() })
			.onConflictDoNothing()
			.returning();
		if (made[0]) await record('person.joined', { subject: made[0] });
		return (await findPersonByEmail(email))!;
	});
}

export async function findPersonByEmail(email: string): Promise<Person | undefined> {
	const [person] = await db.select().from(people).where(eq(people.email, email.toLowerCase()));
	return person && { ...person, roles: await rolesOf(person.id) };
}

export const rolesOf = (personId: string) =>
	db
		.select({ role: roles.role, scopeId: roles.scopeId })
		.from(roles)
		.where(eq(roles.personId, personId))
		.orderBy(asc(roles.id));

/** `by` nobody: the command line or the example. */
export async function giveRole(by: Person | undefined, to: { id: string }, role: RoleName, scopeId = '') {
	if (by) assertAllowed(mayGiveRole(by, role, scopeId));
	return transaction(async () => {
		const given = await db
			.insert(roles)
			.values({ id: newId(), personId: to.id, role, scopeId, givenAt: now() })
			.onConflictDoNothing()
			.returning();
		if (given.length) await record('role.given', { subject: to, actor: by, particulars: { role, scopeId } });
	});
}

/** The person loses it at the next request. */
export async function takeRole(by: Person, from: { id: string }, role: RoleName, scopeId = '') {
	assertAllowed(mayTakeRole(by, from, role, scopeId));
	return transaction(async () => {
		const taken = await db
			.delete(roles)
			.where(and(eq(roles.personId, from.id), eq(roles.role, role), eq(roles.scopeId, scopeId)))
			.returning();
		if (taken.length) await record('role.taken', { subject: from, actor: by, particulars: { role, scopeId } });
	});
}

/** Who has this role in this place, by name. */
export const listHolders = (role: RoleName, scopeId: string) =>
	db
		.select({ id: people.id, name: people.name, email: people.email, organisation: people.organisation })
		.from(people)
		.innerJoin(roles, eq(roles.personId, people.id))
		.where(and(eq(roles.role, role), eq(roles.scopeId, scopeId)))
		.orderBy(asc(people.name), asc(people.id));

export async function listPeople(): Promise<Person[]> {
	const everyone = await db.select().from(people).orderBy(asc(people.name), asc(people.id));
	const held = await db.select().from(roles).orderBy(asc(roles.id));
	return everyone.map((person) => ({ ...person, roles: held.filter(({ personId }) => personId === person.id) }));
}
