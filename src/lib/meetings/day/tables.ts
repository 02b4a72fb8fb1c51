import { contributions } from '#lib/contributions/tables.ts';
import { flag, index, integer, moment, primaryKey, table, text } from '#lib/storage/columns.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { meetings } from '../tables.ts';
import { answers } from './answer.ts';

/** A meeting as it goes on the day itself: with what one comes in, and whether one can. */
export const meetingDays = table('meeting_days', {
	meetingId: text('meeting_id')
		.primaryKey()
		.references(() => meetings.id, { onDelete: 'cascade' }),
	/** For the phones in the hall, as `K7QX3`. */
	code: text('code').notNull().unique(),
	/** For the screen in the hall, on a computer where nobody is signed in. */
	screenCode: text('screen_code').notNull().unique(),
	status: text('status', { enum: ['preparing', 'open', 'closed'] }).notNull(),
	/** Whether the screen shows how the votes go while one can still vote. */
	showsLive: flag('shows_live').notNull(),
	closedAt: moment('closed_at'),
	/** When the results came on the page of the meeting. */
	shownAt: moment('shown_at'),
	/** When the votes became counts, and nothing stayed of who gave which. */
	countedAt: moment('counted_at')
});

/** A table at which people talk. Who has its code writes down what they say. */
export const meetingTables = table(
	'meeting_tables',
	{
		id: text('id').primaryKey(),
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		name: text('name').notNull(),
		code: text('code').notNull().unique()
	},
	(t) => [index('meeting_tables_meeting_id').on(t.meetingId, t.position)]
);

/** What was said at a table, as its host wrote it down: no contribution before the redactie looked at it. */
export const meetingNotes = table(
	'meeting_notes',
	{
		id: text('id').primaryKey(),
		tableId: text('table_id')
			.notNull()
			.references(() => meetingTables.id, { onDelete: 'cascade' }),
		text: text('text').notNull(),
		/** How many people at the table said so. */
		voices: integer('voices').notNull(),
		/** What it became; the same words twice at one table are one thing. */
		contributionId: text('contribution_id').references(() => contributions.id, { onDelete: 'set null' }),
		/** Why it became nothing: public, beside the count. */
		leftOutBecause: text('left_out_because').notNull(),
		writtenAt: moment('written_at').notNull()
	},
	(t) => [
		index('meeting_notes_table_id').on(t.tableId, t.id),
		index('meeting_notes_contribution_id').on(t.contributionId)
	]
);

/** A stelling on which the hall votes. */
export const meetingStatements = table(
	'meeting_statements',
	{
		id: text('id').primaryKey(),
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		text: text('text').notNull(),
		status: text('status', { enum: ['ready', 'open', 'closed'] }).notNull(),
		closedAt: moment('closed_at'),
		contributionId: text('contribution_id')
			.unique()
			.references(() => contributions.id, { onDelete: 'set null' }),
		// What the phones said, once the votes themselves are gone.
		agree: integer('agree'),
		disagree: integer('disagree'),
		unsure: integer('unsure')
	},
	(t) => [index('meeting_statements_meeting_id').on(t.meetingId, t.position)]
);

/** By phone. Each phone has one, another one on each statement: who voted what cannot be put side by side. */
export const meetingVotes = table(
	'meeting_votes',
	{
		statementId: text('statement_id')
			.notNull()
			.references(() => meetingStatements.id, { onDelete: 'cascade' }),
		voterHash: text('voter_hash').notNull(),
		answer: text('answer', { enum: answers }).notNull()
	},
	(t) => [
		primaryKey({ columns: [t.statementId, t.voterHash] }),
		index('meeting_votes_answer').on(t.statementId, t.answer)
	]
);

/** On paper: how many cards of each colour were held up. */
export const meetingCards = table(
	'meeting_cards',
	{
		statementId: text('statement_id')
			.notNull()
			.references(() => meetingStatements.id, { onDelete: 'cascade' }),
		/** The id of a table, or `hall` for all together. */
		place: text('place').notNull(),
		agree: integer('agree').notNull(),
		disagree: integer('disagree').notNull(),
		unsure: integer('unsure').notNull()
	},
	(t) => [primaryKey({ columns: [t.statementId, t.place] })]
);

/** A photo of what stands on a flip chart. For the redactie, until it is public. */
export const meetingFlipCharts = table(
	'meeting_flip_charts',
	{
		id: text('id').primaryKey(),
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		tableId: text('table_id').references(() => meetingTables.id, { onDelete: 'set null' }),
		uploadId: text('upload_id')
			.notNull()
			.unique()
			.references(() => uploads.id, { onDelete: 'cascade' }),
		/** What stands on it, in words: who cannot see it reads this. */
		alt: text('alt').notNull(),
		addedAt: moment('added_at').notNull(),
		publicAt: moment('public_at')
	},
	(t) => [index('meeting_flip_charts_meeting_id').on(t.meetingId, t.id)]
);
