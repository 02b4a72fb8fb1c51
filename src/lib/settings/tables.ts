import { json, moment, table, text } from '#lib/storage/columns.ts';

/** What the beheerder sets: one row a setting. */
export const settings = table('settings', {
	key: text('key').primaryKey(),
	value: json<unknown>('value').notNull(),
	changedAt: moment('changed_at').notNull()
});
