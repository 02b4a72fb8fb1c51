import { isNotNull, sql } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { people } from '#lib/people/tables.ts';
import { index, integer, moment, primaryKey, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { alertKinds } from './alert-kind.ts';
import { channels } from './channel.ts';
import { statuses } from './status.ts';

/** What one gets on handing in: the code follows it, the secret takes it back. */
export const receipts = table('receipts', {
	id: text('id').primaryKey(),
	consultationId: text('consultation_id')
		.notNull()
		.references(() => consultations.id, { onDelete: 'cascade' }),
	code: text('code').notNull().unique(),
	secretHash: text('secret_hash').notNull(),
	createdAt: moment('created_at').notNull()
});

/** Addresses live apart from what was said, and go when their time is over. */
export const contacts = table(
	'contacts',
	{
		receiptId: text('receipt_id')
			.primaryKey()
			.references(() => receipts.id, { onDelete: 'cascade' }),
		email: text('email').notNull(),
		keepUntil: moment('keep_until').notNull()
	},
	(t) => [index('contacts_keep_until').on(t.keepUntil)]
);

/** One thing that one person or group said: the atom of the chain. */
export const contributions = table(
	'contributions',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		channel: text('channel', { enum: channels }).notNull(),
		/** What was asked, or what it is about: a question, the rule of a tree, an agenda item. */
		prompt: text('prompt').notNull().default(''),
		text: text('text').notNull(),
		/** The name that is shown. Empty: an inwoner who gave none. */
		author: text('author').notNull().default(''),
		personId: text('person_id').references(() => people.id, { onDelete: 'set null' }),
		neighbourhoodId: text('neighbourhood_id').references(() => neighbourhoods.id, { onDelete: 'set null' }),
		receiptId: text('receipt_id').references(() => receipts.id, { onDelete: 'set null' }),
		status: text('status', { enum: statuses }).notNull(),
		/** Why it is hidden: public. */
		statusReason: text('status_reason').notNull().default(''),
		statusAt: moment('status_at').notNull(),
		/** Its number or name where it came from, so that an import adds nothing twice. */
		externalId: text('external_id'),
		/** How many people stand behind it, as who wrote it down says. */
		voices: integer('voices').notNull().default(1),
		handedInAt: moment('handed_in_at').notNull()
	},
	(t) => [
		// These two hold all that is asked when many are counted or skipped, so that no row has to be read for it.
		index('contributions_in_order').on(t.consultationId, t.handedInAt, t.id, t.status),
		index('contributions_counted').on(t.consultationId, t.status, t.channel, t.id),
		// Nearly all is of one person: the few of more are added to their number.
		index('contributions_of_more')
			.on(t.consultationId, t.status, t.channel, t.voices)
			.where(sql`${t.voices} > 1`),
		index('contributions_receipt_id').on(t.receiptId),
		// Of what has one at all: nearly nothing of what people hand in.
		index('contributions_person_id').on(t.personId).where(isNotNull(t.personId)),
		index('contributions_status').on(t.status, t.handedInAt),
		uniqueIndex('contributions_external_id')
			.on(t.consultationId, t.channel, t.externalId)
			.where(isNotNull(t.externalId))
	]
);

/** "Dat vind ik ook": once a person, by a keyed hash that says nothing about who it is. */
export const supports = table(
	'supports',
	{
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contributions.id, { onDelete: 'cascade' }),
		supporterHash: text('supporter_hash').notNull(),
		givenAt: moment('given_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.contributionId, t.supporterHash] })]
);

/** Why a moderator is asked to look at something that everybody can read. */
export const alerts = table(
	'alerts',
	{
		id: text('id').primaryKey(),
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contributions.id, { onDelete: 'cascade' }),
		kind: text('kind', { enum: alertKinds }).notNull(),
		/** In the words of who reported it: for the moderator only. */
		reason: text('reason').notNull().default(''),
		raisedAt: moment('raised_at').notNull(),
		/** When a moderator looked. */
		settledAt: moment('settled_at')
	},
	(t) => [index('alerts_contribution_id').on(t.contributionId), index('alerts_settled_at').on(t.settledAt, t.raisedAt)]
);
