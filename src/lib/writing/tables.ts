import { people } from '#lib/people/tables.ts';
import { index, moment, primaryKey, table, text } from '#lib/storage/columns.ts';

/** Who is at work on a text. It never keeps anybody out: from `endsAt` on it is as if it were not there. */
export const writingLocks = table('writing_locks', {
	/** The id of what is written: a paragraph, an advice. */
	subject: text('subject').primaryKey(),
	personId: text('person_id')
		.notNull()
		.references(() => people.id, { onDelete: 'cascade' }),
	takenAt: moment('taken_at').notNull(),
	endsAt: moment('ends_at').notNull()
});

/** Who is in which document now, and where in it. */
export const writingPresences = table(
	'writing_presences',
	{
		document: text('document').notNull(),
		personId: text('person_id')
			.notNull()
			.references(() => people.id, { onDelete: 'cascade' }),
		/** As others read it: “in hoofdstuk 2”. May be empty. */
		place: text('place').notNull().default(''),
		endsAt: moment('ends_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.document, t.personId] }), index('writing_presences_ends_at').on(t.endsAt)]
);
