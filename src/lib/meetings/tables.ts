import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { index, integer, moment, primaryKey, table, text } from '#lib/storage/columns.ts';

export const meetings = table(
	'meetings',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		slug: text('slug').notNull().unique(),
		title: text('title').notNull(),
		place: text('place').notNull(),
		/** A day as `2026-03-01`. */
		heldOn: text('held_on').notNull(),
		neighbourhoodId: text('neighbourhood_id').references(() => neighbourhoods.id, { onDelete: 'set null' }),
		/** How many people came: a count, no names. */
		attendance: integer('attendance').notNull(),
		/** The verslag. Markdown. */
		minutes: text('minutes').notNull(),
		status: text('status', { enum: ['draft', 'published'] }).notNull(),
		createdAt: moment('created_at').notNull()
	},
	(t) => [index('meetings_consultation_id').on(t.consultationId, t.heldOn)]
);

/** Which parts of the minutes became contributions, in their order. */
export const meetingContributions = table(
	'meeting_contributions',
	{
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		contributionId: text('contribution_id')
			.notNull()
			.unique()
			.references(() => contributions.id, { onDelete: 'cascade' }),
		position: integer('position').notNull()
	},
	(t) => [primaryKey({ columns: [t.meetingId, t.contributionId] })]
);
