import { determinerFor, type Article } from '../lexicon/nouns/articles.ts';
import { definiteOf, nounPhraseOf, pluralOf, type NounPhrase } from '../lexicon/hard/noun-in-place.ts';
import type { HardWord } from '../lexicon/hard/hard-words.ts';
import type { TaggedToken } from '../segmenting/reading.ts';
import type { Put } from './putting.ts';

/** The plainer nouns that go with the article that stands here. */
export function putNoun(tokens: TaggedToken[], { at, length, entry, form }: HardWord): Put | undefined {
	const phrases = entry.plain.map(nounPhraseOf);
	if (!phrases[0]) return undefined;
	const known = phrases.filter((one) => one !== undefined);
	const to = at + length - 1;
	if (form === 'plural') {
		const counted = known.filter(({ isCounted }) => isCounted);
		return known[0]!.isCounted ? { from: at, to, alternatives: counted.map(pluralOf) } : undefined;
	}
	const before = tokens[at - 1];
	const own = before && isDeterminer(before) ? before.lower : undefined;
	if (own !== undefined) {
		const placed = known.map((one) => withDeterminer(own, one)).filter((one) => one !== undefined);
		// The hint stays on the word, which a municipality may explain: the article is for the writer to change.
		if (!placed.length || placed[0]!.determiner !== own) return undefined;
		return { from: at, to, alternatives: placed.flatMap((one) => (one.determiner === own ? one.text : [])) };
	}
	if (!before || !isAdjective(before)) {
		const bare = known.filter(standsBare);
		return bare[0] === known[0] ? { from: at, to, alternatives: bare.map(asIs) } : undefined;
	}
	const article = articleHere(tokens, at);
	if (!article || known[0]!.article !== article || known[0]!.adjectives.length) return undefined;
	return { from: at, to, alternatives: known.filter((one) => one.article === article).map(asIs) };
}

/** “na overzicht” wants an article, “na goedkeuring” does not. */
const standsBare = ({ head, isCounted, adjectives }: NounPhrase) =>
	!isCounted || adjectives[0] === 'extra' || /(?:ing|heid|overleg|advies|contact)$/.test(head);

const asIs = ({ adjectives, head, rest }: NounPhrase) => [...adjectives, head, ...rest].join(' ');

const isAdjective = ({ tag }: TaggedToken) => /^(?:adjective|participle\.)/.test(tag);
const isDeterminer = ({ tag, lower }: TaggedToken) =>
	/^(?:article|determiner|pronoun\.(?:pointing|possessive|question|indefinite))/.test(tag) ||
	/^(?:de|het|een)$/.test(lower);

function withDeterminer(own: string, one: NounPhrase) {
	if (/^(?:een|geen|veel|meer|wat)$/.test(own))
		return own !== 'geen' && !one.isCounted ? undefined : { determiner: own, text: asIs(one) };
	return { determiner: determinerFor(own, one.article) ?? own, text: definiteOf(one) };
}

/** The article of the noun with an adjective before it: “het nieuwe”, “een nieuw”. */
function articleHere(tokens: TaggedToken[], at: number): Article | undefined {
	let from = at - 1;
	while (from > 0 && isAdjective(tokens[from]!)) from--;
	const { lower } = tokens[from]!;
	if (determinerFor(lower, 'de') !== undefined) return determinerFor(lower, 'de') === lower ? 'de' : 'het';
	// “een sociaal convenant”, “een sociale afspraak”.
	return tokens[at - 1]!.lower.endsWith('e') ? 'de' : 'het';
}

/** With the article that goes with them, when what stands here does not: “de afspraak” for “het convenant”. */
export function nounsWithArticle(tokens: TaggedToken[], { at, entry, form, plain }: HardWord): string[] {
	const own = tokens[at - 1]?.lower ?? '';
	if (form === 'plural' || determinerFor(own, 'de') === undefined) return plain;
	return entry.plain.map((one) => {
		const phrase = nounPhraseOf(one);
		return phrase ? `${determinerFor(own, phrase.article)} ${definiteOf(phrase)}` : one;
	});
}
