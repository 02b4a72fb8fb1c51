import { json, moment, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { wordKinds } from './words.ts';

/** The words of the municipality itself: those that it explains, and those that it would rather not write. */
export const languageWords = table(
	'language_words',
	{
		id: text('id').primaryKey(),
		kind: text('kind', { enum: wordKinds }).notNull(),
		word: text('word').notNull(),
		/** In small letters: each word is there once. */
		folded: text('folded').notNull(),
		/** Of a term: what it means. */
		explanation: text('explanation').notNull().default(''),
		/** Of a hard word: what to write instead, the best first. */
		plain: json<string[]>('plain').notNull(),
		changedAt: moment('changed_at').notNull()
	},
	(t) => [uniqueIndex('language_words_kind_folded').on(t.kind, t.folded)]
);
