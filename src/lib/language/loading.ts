import { fingerprintOf } from './fingerprint.ts';
import { warmLexicon } from './lexicon/warm.ts';
import { makeTagger, type Tagger } from './tagging/tagger.ts';
import { readWeights } from './tagging/weights.ts';
import { readFilter } from './words/filter.ts';
import { makeWordLists, type WordLists } from './words/word-lists.ts';

/** All that the measure knows of Dutch. */
export interface Language {
	tag: Tagger;
	words: WordLists;
	/** The fingerprint of the lists and the weights: with another one a text may get another score. */
	version: string;
}

let loaded: Promise<Language> | undefined;

/** Loads the lists when they are first asked for; they weigh more than two megabytes. */
export const loadLanguage = (): Promise<Language> => (loaded ??= load());

async function load(): Promise<Language> {
	warmLexicon();
	const [{ weights }, { common, known, nouns }, words] = await Promise.all([
		import('./lists/tagger.ts'),
		import('./lists/words.ts'),
		loadWords()
	]);
	const version = fingerprintOf([weights, common, known, nouns]);
	return { tag: makeTagger(readWeights(bytesOf(weights)), words.classOf), words, version };
}

/** The word lists alone: what the tagger is trained with. */
export async function loadWords(): Promise<WordLists> {
	const { common, known, nouns } = await import('./lists/words.ts');
	return makeWordLists(common, readFilter(bytesOf(known)), readFilter(bytesOf(nouns)));
}

function bytesOf(base64: string) {
	const text = atob(base64);
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
	return bytes;
}
