import { index, integer, moment, primaryKey, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { meetings } from '../tables.ts';

/** Words of the minutes that will be inbreng; nobody but the redactie knows of them before that. */
export const minutesMarks = table(
	'minutes_marks',
	{
		id: text('id').primaryKey(),
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		/** In UTF-16 units of the minutes; the end is the place after the last one. */
		startsAt: integer('starts_at').notNull(),
		endsAt: integer('ends_at').notNull(),
		tableName: text('table_name').notNull().default(''),
		voices: integer('voices').notNull().default(1)
	},
	(t) => [uniqueIndex('minutes_marks_in_order').on(t.meetingId, t.startsAt)]
);

/** The minutes lie with who was there, until a day. */
export const minutesReadings = table('minutes_readings', {
	meetingId: text('meeting_id')
		.primaryKey()
		.references(() => meetings.id, { onDelete: 'cascade' }),
	code: text('code').notNull().unique(),
	/** The last day, as `2026-03-01`. */
	dueOn: text('due_on').notNull(),
	/** How many read it and sent the form: a count, no names. */
	readers: integer('readers').notNull().default(0),
	openedAt: moment('opened_at').notNull()
});

/** Who got a mail with the code. They go when the term is over. */
export const minutesReaders = table(
	'minutes_readers',
	{
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		email: text('email').notNull(),
		keepUntil: moment('keep_until').notNull()
	},
	(t) => [primaryKey({ columns: [t.meetingId, t.email] }), index('minutes_readers_keep_until').on(t.keepUntil)]
);

/** What somebody who was there says of the minutes, and what was done with it. */
export const minutesCorrections = table(
	'minutes_corrections',
	{
		id: text('id').primaryKey(),
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		/** The words of the minutes that it is about; empty: something lacks. */
		quote: text('quote').notNull().default(''),
		/** Where those words stand now, in UTF-16 units. */
		startsAt: integer('starts_at'),
		endsAt: integer('ends_at'),
		text: text('text').notNull(),
		outcome: text('outcome', { enum: ['open', 'taken', 'left'] })
			.notNull()
			.default('open'),
		/** What was done, or why not: public. */
		reason: text('reason').notNull().default(''),
		givenAt: moment('given_at').notNull()
	},
	(t) => [index('minutes_corrections_meeting_id').on(t.meetingId, t.outcome)]
);

/** What was found wrong after publishing stands beside the minutes, which stay as they are. */
export const minutesErrata = table(
	'minutes_errata',
	{
		id: text('id').primaryKey(),
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		text: text('text').notNull(),
		addedAt: moment('added_at').notNull()
	},
	(t) => [index('minutes_errata_meeting_id').on(t.meetingId)]
);
