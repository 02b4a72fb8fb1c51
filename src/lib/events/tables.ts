import { index, json, moment, table, text } from '#lib/storage/columns.ts';

/**
 * What happened, by whom, to what. Rows are only ever added: triggers refuse the rest.
 * Particulars hold ids, numbers and reasons that are public, never personal text.
 */
export const events = table(
	'events',
	{
		id: text('id').primaryKey(),
		action: text('action').notNull(),
		subjectId: text('subject_id').notNull(),
		consultationId: text('consultation_id'),
		/** Empty for an inwoner without an account. */
		actorId: text('actor_id'),
		particulars: json<Record<string, unknown>>('particulars').notNull(),
		happenedAt: moment('happened_at').notNull()
	},
	(t) => [
		index('events_subject_id').on(t.subjectId, t.happenedAt),
		index('events_consultation_id').on(t.consultationId, t.happenedAt)
	]
);
