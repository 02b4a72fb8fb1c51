import { flag, index, integer, moment, table, text } from '#lib/storage/columns.ts';
import { levels } from './level.ts';

/** One round towards one policy document. */
export const consultations = table('consultations', {
	id: text('id').primaryKey(),
	slug: text('slug').notNull().unique(),
	title: text('title').notNull(),
	summary: text('summary').notNull(),
	/** What the municipality promises to do with what people say. Markdown. */
	promise: text('promise').notNull(),
	level: text('level', { enum: levels }).notNull(),
	/** What can still change, and what is fixed already. Markdown. */
	open: text('open').notNull(),
	fixed: text('fixed').notNull(),
	status: text('status', { enum: ['draft', 'running', 'finished'] }).notNull(),
	/** Why it ended while the council had not decided on each text; everybody reads it. */
	endedBecause: text('ended_because').notNull().default(''),
	/** A second colleague reads each answer before it goes out. */
	secondReader: flag('second_reader').notNull().default(false),
	createdAt: moment('created_at').notNull()
});

/** What people could read before it was changed. Only ever added to. */
export const earlierWords = table(
	'earlier_words',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		field: text('field', { enum: ['promise', 'level', 'open', 'fixed'] }).notNull(),
		words: text('words').notNull(),
		/** Until when it stood there. */
		changedAt: moment('changed_at').notNull()
	},
	(t) => [index('earlier_words_consultation_id').on(t.consultationId, t.changedAt)]
);

export const phases = table(
	'phases',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		title: text('title').notNull(),
		description: text('description').notNull(),
		/** Days as `2026-03-01`: a phase begins and ends on a day, not at a moment. */
		startsOn: text('starts_on').notNull(),
		endsOn: text('ends_on').notNull()
	},
	(t) => [index('phases_consultation_id').on(t.consultationId, t.position)]
);
