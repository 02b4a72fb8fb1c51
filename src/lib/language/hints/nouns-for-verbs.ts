import { isNoun } from '../tagging/tags.ts';
import { info, rangeOf, type Finder } from './hint.ts';
import { verbOfNoun } from './verbs-of-nouns.ts';

/** “de uitvoering van het plan”: “het plan uitvoeren”. */
export const nounForVerb: Finder = (sentence) =>
	sentence.tokens.flatMap((token, at) => {
		if (!isNoun(token.tag) || sentence.tokens[at + 1]?.lower !== 'van') return [];
		const verb = verbOfNoun(token.lower);
		if (!verb) return [];
		const from = startOfPhrase(sentence.tokens, at);
		return [
			info(
				rangeOf(sentence, from, at + 1),
				`Van “${token.lower}” kunt u een werkwoord maken. Dan wordt duidelijk wie wat doet.`,
				[verb]
			)
		];
	});

/** “het realiseren van”: the verb by itself. */
export const verbAsNoun: Finder = (sentence) =>
	sentence.tokens.flatMap(({ lower, tag }, at) => {
		if (sentence.tokens[at + 1]?.lower !== 'van' || !/^verb\.infinitive/.test(tag) || at === 0) return [];
		const from = startOfPhrase(sentence.tokens, at);
		if (sentence.tokens[from]!.lower !== 'het') return [];
		return [
			info(rangeOf(sentence, from, at + 1), `“Het ${lower} van” maakt de zin zwaar. Gebruik het werkwoord gewoon.`, [lower])
		];
	});

/** From the article on: “de snelle uitvoering”. */
function startOfPhrase(tokens: { tag: string; lower: string }[], at: number) {
	let from = at;
	while (from > 0 && /^(?:adjective|participle\.|article|adverb)/.test(tokens[from - 1]!.tag)) from--;
	while (from < at && !/^(?:de|het|een)$/.test(tokens[from]!.lower)) from++;
	return from;
}
