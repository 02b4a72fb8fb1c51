import { isPostgres } from '#lib/storage/columns.ts';
import { wordsOf } from '#lib/text/fold.ts';

/**
 * What a person typed, as a question that the database always understands: every word must be there, or a longer one that
 * begins with it. Empty when there is no letter or digit in it.
 */
export function fullTextQuery(typed: string, forPostgres = isPostgres) {
	const words = wordsOf(typed);
	return forPostgres ? words.map((word) => `'${word}':*`).join(' & ') : words.map((word) => `"${word}"*`).join(' ');
}
