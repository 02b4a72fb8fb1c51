import { people } from '#lib/people/tables.ts';
import { index, integer, moment, table, text } from '#lib/storage/columns.ts';
import { wishEditions } from '../tables.ts';

/** A device that hangs wishes for one person after another. */
export const wishKiosks = table(
	'wish_kiosks',
	{
		id: text('id').primaryKey(),
		editionId: text('edition_id')
			.notNull()
			.references(() => wishEditions.id, { onDelete: 'cascade' }),
		/** Where it stands: “Tablet bij de koffie”. */
		name: text('name').notNull(),
		/** Of the code with which one device becomes this kiosk; gone when it did. */
		codeHash: text('code_hash').unique(),
		codeUntil: moment('code_until').notNull(),
		/** Of what the device holds. */
		tokenHash: text('token_hash').unique(),
		/** Wishes wait on the device under this lock. */
		publicKey: text('public_key').notNull(),
		privateKey: text('private_key').notNull(),
		addedBy: text('added_by').references(() => people.id, { onDelete: 'set null' }),
		addedAt: moment('added_at').notNull(),
		startedAt: moment('started_at'),
		stoppedAt: moment('stopped_at'),
		/** When it last said how many wishes wait on it. */
		seenAt: moment('seen_at'),
		waiting: integer('waiting').notNull().default(0),
		/** How many wishes it brought. */
		brought: integer('brought').notNull().default(0)
	},
	(t) => [index('wish_kiosks_edition_id').on(t.editionId)]
);

/** What a kiosk brought when it could not hang any more: nothing of it is lost, the redactie decides. */
export const lateWishes = table(
	'late_wishes',
	{
		id: text('id').primaryKey(),
		kioskId: text('kiosk_id')
			.notNull()
			.references(() => wishKiosks.id, { onDelete: 'cascade' }),
		/** The code that the screen showed. Once: a kiosk that sends again brings nothing new. */
		code: text('code').notNull().unique(),
		text: text('text').notNull(),
		author: text('author').notNull(),
		neighbourhoodId: text('neighbourhood_id'),
		/** By the clock of the device, which may be wrong. */
		writtenAt: moment('written_at').notNull(),
		arrivedAt: moment('arrived_at').notNull(),
		/** When the redactie hung it after all. */
		hungAt: moment('hung_at')
	},
	(t) => [index('late_wishes_kiosk_id').on(t.kioskId)]
);
