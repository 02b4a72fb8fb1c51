import { countAbbreviations } from './abbreviations/known.ts';
import { countNominalisations, wordSets } from './grammar/grammar.ts';
import { countHardEntries, findHardWords } from './hard/hard-words.ts';
import { countNouns } from './nouns/nouns.ts';

/** Parses all lists, which otherwise happens when each is first asked for. Gives how much they hold. */
export const warmLexicon = () => {
	findHardWords(['van']);
	return {
		nouns: countNouns(),
		hardWords: countHardEntries(),
		abbreviations: countAbbreviations(),
		nominalisations: countNominalisations(),
		mannerAdverbs: wordSets().mannerAdverbs.size,
		noPassive: wordSets().noPassive.size
	};
};
