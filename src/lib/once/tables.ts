import { index, json, moment, table, text } from '#lib/storage/columns.ts';

/** What was handed in already, by the hash of the key that was in the form, with what came of it. */
export const onceKeys = table(
	'once_keys',
	{
		hash: text('hash').primaryKey(),
		result: json<unknown>('result'),
		usedAt: moment('used_at').notNull()
	},
	(t) => [index('once_keys_used_at').on(t.usedAt)]
);
