import { mannerAdverbs, otherAdverbs } from './adverbs.ts';
import {
	auxiliaries,
	coordinators,
	copulas,
	determiners,
	dutyVerbs,
	negatedWords,
	negations,
	passiveAuxiliaries,
	prepositions,
	relatives,
	separablePrefixes,
	subordinators,
	units
} from './function-words.ts';
import { nominalisationList } from './nominalisations.ts';
import { linesOf, once, wordsOf } from '../lists.ts';
import { activeParticiples, stateParticiples } from './participles.ts';

/** The closed classes of words, all in lower case. */
export const wordSets = once(() => ({
	auxiliaries: wordsOf(auxiliaries),
	coordinators: wordsOf(coordinators),
	copulas: wordsOf(copulas),
	determiners: wordsOf(determiners),
	mannerAdverbs: wordsOf(mannerAdverbs),
	negations: wordsOf(negations),
	otherAdverbs: wordsOf(otherAdverbs),
	passiveAuxiliaries: wordsOf(passiveAuxiliaries),
	prepositions: wordsOf(prepositions),
	relatives: wordsOf(relatives),
	separablePrefixes: wordsOf(separablePrefixes),
	subordinators: wordsOf(subordinators),
	units: wordsOf(units),
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
