import { createHash } from 'node:crypto';
import { eq, lte } from 'drizzle-orm';
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia';
import { now } from '#lib/clock.ts';
import { daysKept, keptFor } from '#lib/keeping.ts';
import { db } from '#lib/storage/index.ts';
import { isStaff, type Person } from './person.ts';
import { people, roles, sessions } from './tables.ts';

// Lucia gets no more releases. It stays behind this file: nothing else imports it.

const hash = (id: string) => createHash('sha256').update(id).digest('base64url');

/** Lucia in the words of our tables. It works on both databases, and keeps only hashes. */
const adapter: Adapter = {
	async getSessionAndUser(id) {
		const rows = await db
			.select({ session: sessions, person: people, role: roles })
			.from(sessions)
			.innerJoin(people, eq(people.id, sessions.personId))
			.leftJoin(roles, eq(roles.personId, people.id))
			.where(eq(sessions.id, hash(id)))
			.orderBy(roles.id);
		const [found] = rows;
		if (!found) return [null, null];
		const held = rows.flatMap(({ role }) => (role ? [{ role: role.role, scopeId: role.scopeId }] : []));
		return [asSession(id, found.session), asUser({ ...found.person, roles: held })];
	},
	async getUserSessions(personId) {
		const rows = await db.select().from(sessions).where(eq(sessions.personId, personId)).orderBy(sessions.id);
		return rows.map((row) => asSession(row.id, row));
	},
	async setSession({ id, userId, expiresAt, attributes }) {
		await db.insert(sessions).values({ id: hash(id), personId: userId, expiresAt, ...attributes });
	},
	async updateSessionExpiration(id, expiresAt) {
		await db
			.update(sessions)
			.set({ expiresAt })
			.where(eq(sessions.id, hash(id)));
	},
	async deleteSession(id) {
		await db.delete(sessions).where(eq(sessions.id, hash(id)));
	},
	async deleteUserSessions(personId) {
		await db.delete(sessions).where(eq(sessions.personId, personId));
	},
	async deleteExpiredSessions() {
		await db.delete(sessions).where(lte(sessions.expiresAt, now()));
	}
};

const asSession = (id: string, row: typeof sessions.$inferSelect): DatabaseSession => ({
	id,
	userId: row.personId,
	expiresAt: row.expiresAt,
	attributes: { createdAt: row.createdAt, lastSeenAt: row.lastSeenAt }
});
const asUser = (person: Person): DatabaseUser => ({ id: person.id, attributes: person });

const lucia = new Lucia(adapter, {
	sessionExpiresIn: new TimeSpan(daysKept('session'), 'd'),
	getUserAttributes: (person) => person,
	getSessionAttributes: (session) => session
});

const MINUTE = 60_000;

/** Begins a session and returns what the cookie holds: 200 random bits or more, of which only a hash is stored. */
export async function startSession(person: { id: string }) {
	const { id } = await lucia.createSession(
		person.id,
		{ createdAt: now(), lastSeenAt: now() },
		{ sessionId: newToken() }
	);
	return id;
}

const newToken = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');

/** Who this is, with the roles of this moment; nobody when the session is over. */
export async function personOf(token: string): Promise<Person | undefined> {
	const { user, session } = await lucia.validateSession(token);
	if (!user) return undefined;

	const idle = now().getTime() - session.lastSeenAt.getTime();
	const age = now().getTime() - session.createdAt.getTime();
	if (isStaff(user) && (idle > keptFor.staffIdle || age > keptFor.staffSession)) {
		await lucia.invalidateSession(token);
		return undefined;
	}
	if (idle > MINUTE)
		await db
			.update(sessions)
			.set({ lastSeenAt: now() })
			.where(eq(sessions.id, hash(token)));
	return user;
}

export const endSession = (token: string) => lucia.invalidateSession(token);

/** Everywhere where this person is signed in. */
export const endSessionsOf = (personId: string) => db.delete(sessions).where(eq(sessions.personId, personId));

export const removeExpiredSessions = () => lucia.deleteExpiredSessions();

declare module 'lucia' {
	interface Register {
		Lucia: typeof lucia;
		DatabaseUserAttributes: Person;
		DatabaseSessionAttributes: { createdAt: Date; lastSeenAt: Date };
	}
}
