import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { index, integer, moment, table, text } from '#lib/storage/columns.ts';

/** An advice of the adviesraad, from the question (or the own idea) to the points that were submitted. */
export const advices = table(
	'advices',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		slug: text('slug').notNull().unique(),
		title: text('title').notNull(),
		kind: text('kind', { enum: ['asked', 'unasked'] }).notNull(),
		/** The adviesvraag; empty when unasked. Markdown. */
		question: text('question').notNull(),
		askedAt: moment('asked_at'),
		/** The term: a day as `2026-03-01`. */
		dueOn: text('due_on'),
		introduction: text('introduction').notNull().default(''),
		status: text('status', { enum: ['drafting', 'submitted'] }).notNull(),
		submittedAt: moment('submitted_at'),
		createdAt: moment('created_at').notNull()
	},
	(t) => [index('advices_consultation_id').on(t.consultationId)]
);

export const advicePoints = table(
	'advice_points',
	{
		id: text('id').primaryKey(),
		adviceId: text('advice_id')
			.notNull()
			.references(() => advices.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		text: text('text').notNull(),
		/** From submitting on: the contribution that the municipality answers. */
		contributionId: text('contribution_id').references(() => contributions.id, { onDelete: 'cascade' })
	},
	(t) => [index('advice_points_advice_id').on(t.adviceId, t.position)]
);
