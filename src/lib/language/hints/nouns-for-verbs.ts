import { nominalisationList } from '../lexicon/grammar/nominalisations.ts';
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
		if (sentence.tokens[at + 1]?.lower !== 'van' || !/^verb\.infinitive|^noun/.test(tag) || !lower.endsWith('en')) return [];
		const from = startOfPhrase(sentence, at);
		if (from === at || sentence.tokens[from]!.lower !== 'het' || (isNoun(tag) && !/^\p{Ll}{5,}en$/u.test(lower))) return [];
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

let verbs: Map<string, string> | undefined;

/** What is in no list: an action in -ing says its verb itself, “uitvoering” of “uitvoeren”. */
function verbOf(noun: string) {
	verbs ??= new Map(
		nominalisationList
			.trim()
			.split('\n')
			.map((line): [string, string] => {
				const [of = '', verb = ''] = line.split(/(?: =)? (.*)/);
				return [of, verb];
			})
	);
	const own = verbs.get(noun);
	if (own) return own;
	return /^(?:ver|be|ont|her|uit|aan|af|in|op|door|toe|mee|vast|samen)\p{L}{4,}ing$/u.test(noun) && !noActions.has(noun)
		? noun.replace(/ing$/, 'en')
		: undefined;
}

// Nouns in -ing for a thing, a group or a place.
const noActions = new Set(
	`vergunning verordening vereniging verzekering bevolking bestemming betrekking instelling inleiding afdeling uitkering
	aanleiding bedoeling verhouding verdieping verzameling vergadering opleiding aanbieding uitzondering uitnodiging
	beweging opening beschikking bezetting bestrating aanrijding beloning omgeving verwarming verlichting begroting`.split(/\s+/)
);
