import { mannerAdverbs } from './adverbs.ts';
import { determiners, dutyVerbs, negatedWords } from './function-words.ts';
import { nominalisationList } from './nominalisations.ts';
import { linesOf, once, wordsOf } from '../lists.ts';
import { activeParticiples, stateParticiples } from './participles.ts';

/** Classes of words, all in lower case. */
export const wordSets = once(() => ({
	determiners: wordsOf(determiners),
	mannerAdverbs: wordsOf(mannerAdverbs),
	/** Makes no passive with “zijn”: gegaan, gesloten. */
	noPassive: wordsOf(activeParticiples + stateParticiples)
}));

/** “dient” before “te” is “moet”. */
export const dutyOf = (word: string) => duties().get(word.toLowerCase());

/** “onbelangrijk” after “niet” is “belangrijk”. */
export const oppositeOf = (word: string) => {
	const lower = word.toLowerCase();
	return opposites().get(lower) ?? opposites().get(lower.replace(/e$/, ''));
};

/** The verb in “de uitvoering van”: uitvoeren. */
export const verbIn = (noun: string) => nominalisations().get(noun.toLowerCase());

export const countNominalisations = () => nominalisations().size;

const pairsOf = (lines: string[][]) => new Map(lines.map(([left = '', right = '']) => [left, right]));

const duties = once(() => pairsOf(linesOf(dutyVerbs)));
const opposites = once(() => pairsOf(linesOf(negatedWords)));
const nominalisations = once(() =>
	pairsOf(
		nominalisationList
			.trim()
			.split('\n')
			.map((line) => line.split(/ (.*)/))
	)
);
