import { index, integer, moment, table, text } from '#lib/storage/columns.ts';

/** How often something was done in a window of time, by a keyed hash of who did it. */
export const limits = table(
	'limits',
	{
		key: text('key').primaryKey(),
		count: integer('count').notNull(),
		endsAt: moment('ends_at').notNull()
	},
	(t) => [index('limits_ends_at').on(t.endsAt)]
);
