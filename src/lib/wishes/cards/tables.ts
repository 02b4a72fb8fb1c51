import { people } from '#lib/people/tables.ts';
import { index, integer, moment, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { wishEditions, wishes } from '../tables.ts';

/** With this code somebody without an account types cards over for one tree, until its last day. */
export const wishEntryCodes = table(
	'wish_entry_codes',
	{
		id: text('id').primaryKey(),
		editionId: text('edition_id')
			.notNull()
			.references(() => wishEditions.id, { onDelete: 'cascade' }),
		/** Whose stack it is: “Stapel van de bibliotheek”. */
		name: text('name').notNull(),
		codeHash: text('code_hash').notNull().unique(),
		/** As `2026-03-01`; it counts whole. */
		lastDay: text('last_day').notNull(),
		addedBy: text('added_by').references(() => people.id, { onDelete: 'set null' }),
		addedAt: moment('added_at').notNull(),
		stoppedAt: moment('stopped_at'),
		/** When a card was last sent with it, also when that could not be taken. */
		usedAt: moment('used_at')
	},
	(t) => [index('wish_entry_codes_edition_id').on(t.editionId)]
);

/** A paper card with a number, and a code on the strip that its writer tears off. */
export const wishCards = table(
	'wish_cards',
	{
		id: text('id').primaryKey(),
		editionId: text('edition_id')
			.notNull()
			.references(() => wishEditions.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
		/** Becomes the volgcode of the wish. */
		code: text('code').notNull().unique(),
		printedAt: moment('printed_at').notNull(),
		/** Nothing as long as it is not used. */
		wishId: text('wish_id')
			.unique()
			.references(() => wishes.id, { onDelete: 'cascade' }),
		/** Who typed it over; nobody when the writer hung it online, or when it came by a code. */
		enteredBy: text('entered_by').references(() => people.id, { onDelete: 'set null' }),
		enteredWith: text('entered_with').references(() => wishEntryCodes.id, { onDelete: 'set null' }),
		usedAt: moment('used_at'),
		/** What the writer put on it, as `2026-03-01`. */
		writtenOn: text('written_on'),
		/** A photo of the drawing on it, with what is to be seen in the upload. */
		uploadId: text('upload_id').references(() => uploads.id, { onDelete: 'set null' })
	},
	(t) => [
		uniqueIndex('wish_cards_number').on(t.editionId, t.number),
		index('wish_cards_entered_by').on(t.enteredBy),
		index('wish_cards_entered_with').on(t.enteredWith),
		index('wish_cards_upload_id').on(t.uploadId)
	]
);
