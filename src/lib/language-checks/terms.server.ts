import { and, asc, eq, ne } from 'drizzle-orm';
import { readSettings } from '#lib/settings/settings.server.ts';
import { db, type Database } from '#lib/storage/index.ts';
import type { ExplainedTerm } from './explaining.ts';
import { languageWords } from './tables.ts';

/** The words that this municipality explains, in the order of the alphabet. */
export const listTerms = async () => termsSince((await readSettings()).words);

/**
 * The same, for who read the settings already. They are read again when a word changed, in this process or in another:
 * `stamp` is then another one. It was read before the words, so no words are kept that are older than it.
 */
export async function termsSince(stamp: string | undefined): Promise<ExplainedTerm[]> {
	const known = kept.get(db);
	if (known && known.stamp === stamp) return known.terms;
	const terms = await readTerms();
	kept.set(db, { stamp, terms });
	return terms;
}

const kept = new WeakMap<Database, { stamp: string | undefined; terms: ExplainedTerm[] }>();

const readTerms = () =>
	db
		.select({ term: languageWords.word, explanation: languageWords.explanation })
		.from(languageWords)
		.where(and(eq(languageWords.kind, 'term'), ne(languageWords.explanation, '')))
		.orderBy(asc(languageWords.folded), asc(languageWords.id));
