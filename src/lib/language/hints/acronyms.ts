import type { MeasuredSentence } from '../measuring/features.ts';
import type { TaggedToken } from '../segmenting/reading.ts';
import { acronymOf, isCommonAbbreviation } from '../lexicon/abbreviations/known.ts';
import { rangeOf, serious, type Finder, type Hint } from './hint.ts';

/** “Wmo”, when the text does not say at its first use what it is. */
export const acronym: Finder = (sentence, { sentences, source }) =>
	sentence.tokens.flatMap((token, place) => {
		if (!isAcronym(sentence, place) || firstUses(sentences, source).get(lettersOf(token.word)) !== token) return [];
		if (isExplained(sentence, place, source)) return [];
		const known = acronymOf(lettersOf(token.word));
		const written = known ? `${known.full} (${lettersOf(token.word)})` : undefined;
		const said = written ? `Schrijf de eerste keer “${written}”.` : 'Schrijf de eerste keer voluit wat het is.';
		return [
			{
				...serious(rangeOf(sentence, place), `Niet iedereen kent “${token.word}”. ${said}`, written ? [written] : []),
				replaces: written !== undefined && lettersOf(token.word) === token.word
			}
		];
	});

/** The letters in these sentences that may stand for a name. */
export const lettersIn = (sentences: MeasuredSentence[], source: string) =>
	new Set(
		[...firstUses(sentences, source).keys()].filter(
			(letters) => letters.length < 7 && (/\p{Lu}/u.test(letters) || isKnownInSmall(letters))
		)
	);

/** Which letters each of these hints is about that is on an acronym, by its id. */
export const acronymsIn = (source: string, hints: Hint[]) =>
	new Map(
		hints.flatMap(({ id, kind, range }) =>
			kind === 'acronym' ? [[id, lettersOf(source.slice(range.start, range.end))] as const] : []
		)
	);

/** “Wmo” in “Wmo-raad”, “boa” in “boa's”. */
const lettersOf = (word: string) => /^(\p{L}+)(?:-|'s$)/u.exec(word)?.[1] ?? word;

function isAcronym({ tokens }: MeasuredSentence, at: number) {
	const { kind } = tokens[at]!;
	const word = lettersOf(tokens[at]!.word);
	if (kind !== 'word' || isCommonAbbreviation(word.toLowerCase()) || /^[IVXLCM]+$/.test(word)) return false;
	if (!/\p{Lu}/u.test(word) && !isKnownInSmall(word)) return false;
	// “1234 AB” is where somebody lives.
	if (/^\p{Lu}{2}$/u.test(word) && /^\d{4}$/.test(tokens[at - 1]?.word ?? '')) return false;
	// A line all in capitals is a shout, and its words are no acronyms.
	const others = tokens.filter((one) => one.kind === 'word' && one.word.length > 1 && one !== tokens[at]);
	if (others.length > 1 && others.every((one) => one.word === one.word.toUpperCase())) return false;
	return (
		/^\p{Lu}{2,6}$/u.test(word) || (acronymOf(word) !== undefined && word.length < 6 && !/^\p{Lu}\p{Ll}{3}/u.test(word))
	);
}

/** “pgb” and “boa” are written in small letters now; “po” and “so” are too like other words. */
const isKnownInSmall = (word: string) => /^\p{Ll}{3,5}$/u.test(word) && acronymOf(word) !== undefined;

const uses = new WeakMap<MeasuredSentence[], Map<string, TaggedToken>>();

/** A heading says nothing about letters to who reads on, unless it explains them. */
function firstUses(sentences: MeasuredSentence[], source: string) {
	const known = uses.get(sentences);
	if (known) return known;
	const first = new Map<string, TaggedToken>();
	for (const sentence of sentences)
		for (const [at, token] of sentence.tokens.entries()) {
			const letters = lettersOf(token.word);
			if (token.kind !== 'word' || first.has(letters)) continue;
			if (sentence.kind !== 'heading' || isExplained(sentence, at, source)) first.set(letters, token);
		}
	uses.set(sentences, first);
	return first;
}

/** “de Wet maatschappelijke ondersteuning (Wmo)”, “Wmo (de Wet …)”, “Wmo betekent …”. */
function isExplained({ tokens }: MeasuredSentence, at: number, source: string) {
	if (tokens[at - 1]?.lower === '(' && tokens[at + 1]?.lower === ')') return at > 2;
	const next = source.slice(tokens[at]!.end, tokens[at]!.end + 40);
	return (
		/^\s*\(\p{L}{3,}[^)]*\s/u.test(next) || /^[\s,:–]*(?:dat )?(?:betekent|staat voor|dat is)(?![\p{L}])/u.test(next)
	);
}
