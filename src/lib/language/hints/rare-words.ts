import { isRare } from '../words/families.ts';
import { info, rangeOf, type Finder } from './hint.ts';

const LONG = 17;

/** A word of 17 letters or more. */
export const longWord: Finder = (sentence, { lists }) =>
	sentence.tokens.flatMap(({ kind, tag, word, lower }, at) => {
		if (kind !== 'word' || tag === 'name' || tag === 'other' || [...word.replace(/[-/]/g, '')].length < LONG) return [];
		const head = lists.headOf(lower) ?? lists.nounOf(lower)?.head;
		const example = head && head !== lower ? ` Begin bijvoorbeeld met “${head}” en leg de rest daarna uit.` : '';
		return [info(rangeOf(sentence, at), `Dit woord is lang. Knip het in delen of zeg het anders.${example}`)];
	});

/** A word that one seldom meets. */
export const rareWord: Finder = (sentence, { lists }) =>
	sentence.content.flatMap(({ token, at, isName }) => {
		if (isName || [...token.word].length >= LONG || !isRare(token.lower, lists)) return [];
		return [info(rangeOf(sentence, at), 'Dit woord komt weinig voor. Kent elke lezer het? Leg het anders uit.')];
	});
