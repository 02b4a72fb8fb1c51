const MOST_WORDS = 20;

/**
 * What a person typed, as a question that FTS5 always understands: every word must be there, the last one may be the
 * beginning of a longer one. Empty when there is no letter or digit in it. https://sqlite.org/fts5.html#full_text_query_syntax
 */
export function fullTextQuery(typed: string) {
	const words = typed.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	return words
		.slice(0, MOST_WORDS)
		.map((word, i, all) => (i === all.length - 1 ? `"${word}"*` : `"${word}"`))
		.join(' ');
}
