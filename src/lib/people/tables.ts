import { index, integer, moment, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { roleNames } from './role.ts';

export const people = table('people', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	email: text('email').notNull().unique(),
	/** Of a raadslid. */
	party: text('party'),
	/** Of who takes part for an organisatie. */
	organisation: text('organisation'),
	createdAt: moment('created_at').notNull()
});

export const roles = table(
	'roles',
	{
		id: text('id').primaryKey(),
		personId: text('person_id')
			.notNull()
			.references(() => people.id, { onDelete: 'cascade' }),
		role: text('role', { enum: roleNames }).notNull(),
		/** The wijk of a wijkplatform or an opbouwwerker; empty for roles that hold everywhere. */
		scopeId: text('scope_id').notNull().default(''),
		givenAt: moment('given_at').notNull()
	},
	(t) => [uniqueIndex('roles_person_id').on(t.personId, t.role, t.scopeId)]
);

/** The id is the hash of what the cookie holds: who reads the database cannot take over a session. */
export const sessions = table(
	'sessions',
	{
		id: text('id').primaryKey(),
		personId: text('person_id')
			.notNull()
			.references(() => people.id, { onDelete: 'cascade' }),
		createdAt: moment('created_at').notNull(),
		lastSeenAt: moment('last_seen_at').notNull(),
		expiresAt: moment('expires_at').notNull()
	},
	(t) => [index('sessions_person_id').on(t.personId), index('sessions_expires_at').on(t.expiresAt)]
);

/** A code by mail, in place of a password. Only its hash is kept. */
export const signInCodes = table(
	'sign_in_codes',
	{
		id: text('id').primaryKey(),
		email: text('email').notNull(),
		codeHash: text('code_hash').notNull(),
		attempts: integer('attempts').notNull().default(0),
		createdAt: moment('created_at').notNull(),
		expiresAt: moment('expires_at').notNull()
	},
	(t) => [index('sign_in_codes_email').on(t.email, t.createdAt)]
);
