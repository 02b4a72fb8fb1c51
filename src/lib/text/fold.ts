/** As words are compared: without accents, in small letters. In the database `fold` does the same. */
export const fold = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase();

const MOST_WORDS = 20;

/** The words that a person looks for: only letters and digits, no operators. */
export const wordsOf = (typed: string) => (fold(typed).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, MOST_WORDS);
