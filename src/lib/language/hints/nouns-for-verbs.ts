import { verbIn } from '../lexicon/grammar/grammar.ts';
import type { MeasuredSentence } from '../measuring/features.ts';
import { isNoun } from '../tagging/tags.ts';
import { info, rangeOf, type Finder } from './hint.ts';

/** “de uitvoering van het plan”: “het plan uitvoeren”. */
export const nounForVerb: Finder = (sentence) =>
	sentence.tokens.flatMap(({ tag, lower }, at) => {
		if (!isNoun(tag) || sentence.tokens[at + 1]?.lower !== 'van') return [];
		const verb = verbOf(lower);
		if (!verb) return [];
		const said = `In “${lower}” zit een werkwoord. Gebruik dat, dan wordt duidelijk wie wat doet.`;
		return [info(rangeOf(sentence, startOfPhrase(sentence, at), at + 1), said, [verb])];
	});

/** “het realiseren van”: the verb by itself. */
export const verbAsNoun: Finder = (sentence) =>
	sentence.tokens.flatMap(({ lower, tag }, at) => {
		if (sentence.tokens[at + 1]?.lower !== 'van' || !/^verb\.infinitive|^noun/.test(tag) || !lower.endsWith('en'))
			return [];
		const from = startOfPhrase(sentence, at);
		if (from === at || sentence.tokens[from]!.lower !== 'het' || (isNoun(tag) && !/^\p{Ll}{5,}en$/u.test(lower)))
			return [];
		const said = `“Het ${lower} van” maakt de zin zwaar. Gebruik het werkwoord zelf.`;
		return [info(rangeOf(sentence, from, at + 1), said, [lower])];
	});

/** From the article on: “de snelle uitvoering”. */
function startOfPhrase({ tokens }: MeasuredSentence, at: number) {
	let from = at;
	while (from > 0 && at - from < 4 && /^(?:adjective|participle\.|article|adverb)/.test(tokens[from - 1]!.tag)) {
		from--;
		if (/^(?:de|het|een)$/.test(tokens[from]!.lower)) return from;
	}
	return at;
}

/** What is in no list: an action in -ing says its verb itself, “uitvoering” or “uitvoeren”. */
function verbOf(noun: string) {
	const own = verbIn(noun);
	if (own) return own;
	return action.test(noun) && !noActions.has(noun) ? noun.replace(/ing$/, 'en') : undefined;
}

const action = /^(?:ver|be|ont|her|uit|aan|af|in|op|door|toe|mee|vast|samen)\p{L}{4,}ing$/u;

// Nouns in -ing for a thing, a group or a place.
const noActions = new Set(
	`vergunning verordening vereniging verzekering bevolking bestemming betrekking instelling inleiding afdeling uitkering
	aanleiding bedoeling verhouding verdieping verzameling vergadering opleiding aanbieding uitzondering uitnodiging
	beweging opening beschikking bezetting bestrating aanrijding beloning omgeving verwarming verlichting begroting toestemming verklaring aandoening indeling`.split(
		/\s+/
	)
);
