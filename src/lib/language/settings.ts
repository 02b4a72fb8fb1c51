/** In UTF-16 units, about 60,000 words: more would keep a server busy for seconds. */
export const MOST_TEXT = 400_000;

/** A word that a municipality explains itself; each form of it is exempt from hints. */
export interface Term {
	term: string;
	explanation?: string;
}

/** What a municipality decides about the check. Shares are in percent, hard words in number per 100 words. */
export interface LanguageSettings {
	/** The score must be below this. */
	highestScore: number;
	/** Of the sentences, how many percent may have more than 25 words. */
	longSentences: number;
	/** Of the sentences, how many percent may be passive. */
	passives: number;
	/** How many hard words per 100 words. */
	hardWords: number;
	/** How many abbreviations without an explanation, in the whole text. */
	abbreviations: number;
	/** In words: a sentence of more is a long one. */
	longestSentence: number;
	glossary: Term[];
	/** Words of the municipality's own to avoid, with what to write instead. */
	hardWordsOfOwn: { word: string; plain: string[] }[];
}

export const standardSettings: LanguageSettings = {
	highestScore: 50,
	longSentences: 5,
	passives: 15,
	hardWords: 3,
	abbreviations: 0,
	longestSentence: 25,
	glossary: [],
	hardWordsOfOwn: []
};
