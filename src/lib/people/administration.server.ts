import { asc, eq, exists, inArray } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { removeMailsTo } from '#lib/mail/outbox.ts';
import { once } from '#lib/once/once.ts';
import { containsWords } from '#lib/storage/containing.ts';
import { isId, newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { pagesOf } from '#lib/storage/pages.ts';
import type { PersonInput } from './membership.ts';
import { giveRole, rolesOf, takeRole } from './people.server.ts';
import { mayAdministrate, type Person } from './person.ts';
import type { RoleName } from './role.ts';
import { endSessionsOf } from './sessions.server.ts';
import { removeCodesOf } from './sign-in.server.ts';
import { people, roles } from './tables.ts';

const ON_A_PAGE = 50;

/** Who has a role; with words to search for, everybody whose name or address holds them. `page`: from 1. */
export async function searchPeople(by: Person, { words, page }: { words: string; page: number }) {
	assertAllowed(mayAdministrate(by));
	const which = words
		? containsWords([people.name, people.email], words)
		: exists(db.select().from(roles).where(eq(roles.personId, people.id)));
	const total = await db.$count(people, which);
	const found = await db
		.select()
		.from(people)
		.where(which)
		.orderBy(asc(people.name), asc(people.id))
		.limit(ON_A_PAGE)
		.offset((page - 1) * ON_A_PAGE);
	return {
		people: await withRoles(found),
		total,
		accounts: await db.$count(people),
		pages: pagesOf(total, ON_A_PAGE)
	};
}

async function withRoles(found: (typeof people.$inferSelect)[]): Promise<Person[]> {
	const ids = found.map(({ id }) => id);
	const held = ids.length
		? await db.select().from(roles).where(inArray(roles.personId, ids)).orderBy(asc(roles.id))
		: [];
	return found.map((person) => ({ ...person, roles: held.filter(({ personId }) => personId === person.id) }));
}

export async function findPerson(by: Person, id: string): Promise<Person> {
	assertAllowed(mayAdministrate(by));
	const [person] = isId(id) ? await db.select().from(people).where(eq(people.id, id)) : [];
	return person ? { ...person, roles: await rolesOf(person.id) } : refuse('not_found');
}

export interface NewMember extends PersonInput {
	onceKey: string;
	email: string;
	role: RoleName | '';
	scopeId: string;
}

/** Someone who can sign in from now on, with the code that comes by mail. Returns the id. */
export async function addPerson(by: Person, { onceKey, email, role, scopeId, ...given }: NewMember) {
	assertAllowed(mayAdministrate(by));
	return once(onceKey, async () => {
		const added = { id: newId(), email: email.toLowerCase(), ...asStored(given), createdAt: now() };
		const [made] = await db.insert(people).values(added).onConflictDoNothing().returning({ id: people.id });
		if (!made) refuse('conflict', 'Er is al iemand met dit e-mailadres. Zoek die persoon op, en geef daar de rol.');
		await record('person.joined', { subject: made, actor: by });
		if (role) await giveRole(by, made, role, scopeId);
		return made.id;
	});
}

export async function changePerson(by: Person, id: string, given: PersonInput) {
	assertAllowed(mayAdministrate(by));
	return transaction(async () => {
		const [changed] = await db
			.update(people)
			.set(asStored(given))
			.where(eq(people.id, id))
			.returning({ id: people.id });
		if (!changed) refuse('not_found');
		await record('person.changed', { subject: changed, actor: by });
	});
}

/**
 * Another address to sign in with. Whoever has the old one cannot go on with it: its codes and its sessions end, and
 * what waits to be sent there is not sent.
 */
export async function changeEmail(by: Person, id: string, given: string) {
	assertAllowed(mayAdministrate(by));
	return transaction(async () => {
		const email = given.toLowerCase();
		const known = await findPerson(by, id);
		if (email === known.email) return;
		if (await db.$count(people, eq(people.email, email))) refuse('conflict', 'Er is al iemand met dit e-mailadres.');
		await db.update(people).set({ email }).where(eq(people.id, id));
		await removeCodesOf(known.email);
		await removeMailsTo(known.email);
		await endSessionsOf(id);
		await record('person.readdressed', { subject: { id }, actor: by });
	});
}

const asStored = ({ name, party, organisation }: PersonInput) => ({
	name,
	party: party || null,
	organisation: organisation || null
});

/** As takeRole, but somebody stays who can give roles: who takes that role away holds all who have it. */
export async function takeRoleAway(by: Person, from: { id: string }, role: RoleName, scopeId = '') {
	return transaction(async () => {
		if (role !== 'administrator') return takeRole(by, from, role, scopeId);
		await holdAdministrators();
		await takeRole(by, from, role, scopeId);
		if (!(await db.$count(roles, eq(roles.role, 'administrator')))) refuse('conflict', LAST_ADMINISTRATOR);
	});
}

/**
 * What the platform holds of an account itself goes; roles and sessions go along. Inside the transaction of who removes
 * it. A beheerder stays, also when two remove each other at the same moment.
 */
export async function dropPerson({ id, email }: Pick<Person, 'id' | 'email'>) {
	const others = (await holdAdministrators()).filter(({ personId }) => personId !== id);
	if (!others.length) refuse('conflict', LAST_ADMINISTRATOR);
	await removeCodesOf(email);
	await removeMailsTo(email);
	await db.delete(people).where(eq(people.id, id));
}

const LAST_ADMINISTRATOR = 'Dit is de laatste beheerder. Geef eerst iemand anders deze rol.';

/** Writing what is there already makes another who does this wait, and then see what is left. */
const holdAdministrators = () =>
	db
		.update(roles)
		.set({ role: 'administrator' })
		.where(eq(roles.role, 'administrator'))
		.returning({ personId: roles.personId });
