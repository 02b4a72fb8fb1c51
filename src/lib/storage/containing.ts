import { and, like, or, type SQL, sql, type SQLWrapper } from 'drizzle-orm';
import { wordsOf } from '#lib/text/fold.ts';

/**
 * What holds each word that was typed, or part of a longer one, in one of these columns. Accents and case do not
 * matter: `fold` is a function of the platform in both databases. Without a word nothing does.
 */
export function containsWords(columns: SQLWrapper[], typed: string): SQL {
	const words = wordsOf(typed);
	const each = words.map((word) => or(...columns.map((column) => like(sql`fold(${column})`, `%${word}%`))));
	return and(...each) ?? sql`1 = 0`;
}
