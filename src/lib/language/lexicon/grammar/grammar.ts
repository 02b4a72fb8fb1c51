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
import { activeParticiples, stateParticiples } from './participles.ts';

/** Parsed when first asked for. */
function once<T>(make: () => T) {
	let made: T | undefined;
	return () => (made ??= make());
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Pairs of “left = right”, one a line. */
const pairsOf = (lines: string, between = ' = ') =>
	new Map(
		lines
			.trim()
			.split('\n')
			.map((line) => {
				const at = line.indexOf(between);
				return [line.slice(0, at), line.slice(at + between.length)] as const;
			})
	);

/** The closed classes of words, all in lower case. */
export const wordSets = once(() => ({
	auxiliaries: setOf(auxiliaries),
	coordinators: setOf(coordinators),
	copulas: setOf(copulas),
	determiners: setOf(determiners),
	mannerAdverbs: setOf(mannerAdverbs),
	negations: setOf(negations),
	otherAdverbs: setOf(otherAdverbs),
	passiveAuxiliaries: setOf(passiveAuxiliaries),
	prepositions: setOf(prepositions),
	relatives: setOf(relatives),
	separablePrefixes: setOf(separablePrefixes),
	subordinators: setOf(subordinators),
	units: setOf(units),
	/** Makes no passive with “zijn”: gegaan, gesloten. */
	noPassive: setOf(activeParticiples + stateParticiples)
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

const duties = once(() => pairsOf(dutyVerbs));
const opposites = once(() => pairsOf(negatedWords));
const nominalisations = once(() => pairsOf(nominalisationList, ' '));
