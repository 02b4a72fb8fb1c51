import { isPostgres } from '#lib/storage/columns.ts';
import { wordsOf } from '#lib/text/fold.ts';

/**
 * What a person typed, as a question that the database always understands: every word must be there, the last one may be the
 * beginning of a longer one. Empty when there is no letter or digit in it.
 */
export function fullTextQuery(typed: string, forPostgres = isPostgres) {
	const words = wordsOf(typed);
	const last = words.length - 1;
	return forPostgres
		? words.map((word, i) => (i === last ? `'${word}':*` : `'${word}'`)).join(' & ')
		: words.map((word, i) => (i === last ? `"${word}"*` : `"${word}"`)).join(' ');
}
