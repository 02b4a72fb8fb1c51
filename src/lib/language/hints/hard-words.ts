import { findHardWords, type HardWord } from '../lexicon/hard/hard-words.ts';
import type { HardKind } from '../lexicon/hard/entries.ts';
import { plainFor } from '../lexicon/hard/plain.ts';
import type { MeasuredSentence } from '../measuring/features.ts';
import type { LanguageSettings } from '../settings.ts';
import { putInPlace } from './putting.ts';
import { nounsWithArticle } from './putting-nouns.ts';
import { verbsWithRoom } from './putting-verbs.ts';
import { info, inPlace, rangeOf, serious, type Finder, type Found } from './hint.ts';

/** A hard word in any of its forms: “gerealiseerd”. */
export const hardWord = finderFor(['word', 'expression'], ({ entry }) => {
	const word = `“${entry.written.replace('/', '')}”`;
	return entry.serious ? `${word} is een moeilijk woord.` : `Voor ${word} is er een gewoner woord.`;
});

/** “ten aanzien van”: “over”. */
export const prepositionalPhrase = finderFor(['prepositional'], () => 'Dit kan korter en gewoner.');

/** “teneinde”, “thans”, “indien”. */
export const archaicWord = finderFor(['archaic'], () => 'Dit woord is ouderwets. In een gesprek zegt u dit ook niet.');

/** “plaatsvinden”: say what happens. */
export const happening = finderFor(
	['happening'],
	() => 'Dit zegt alleen dat er iets gebeurt. Noem wat er gebeurt: “de markt is op zaterdag”.'
);

function finderFor(kinds: HardKind[], explain: (found: HardWord) => string): Finder {
	return (sentence, { source }) =>
		foundIn(sentence)
			.filter((found) => kinds.includes(found.entry.kind) && isThatWord(found, sentence))
			.map((one) => {
				const found = { ...one, ...formHere(sentence, one) };
				const put = putInPlace(sentence, found);
				const plain = put?.alternatives ?? exampleOf(sentence, found);
				const range = rangeOf(sentence, put?.from ?? found.at, put?.to ?? found.at + found.length - 1);
				const explanation = `${explain(found)}${said(plain)}`;
				const hint = (found.entry.serious ? serious : info)(range, explanation, plain);
				return put ? inPlace(hint, source) : hint;
			});
}

function exampleOf(sentence: MeasuredSentence, found: HardWord) {
	if (found.entry.wordClass === 'verb') return verbsWithRoom(sentence, found);
	return found.entry.wordClass === 'noun' ? nounsWithArticle(sentence.tokens, found) : found.plain;
}

/** “overleg” is a noun, and no form of the verb “overleggen” that the list names. */
function isThatWord(found: HardWord, { tokens }: MeasuredSentence) {
	const { entry, at, length, form } = found;
	if (isPronounApart(found, tokens)) return false;
	if (entry.wordClass !== 'verb' || length > 1) return true;
	const { tag } = tokens[at]!;
	if (/^(?:noun|name|preposition|particle|conjunction)/.test(tag)) return form === 'infinitive' && tag !== 'nouns';
	return !(form === 'first' && /^(?:adjective|adverb)/.test(tag));
}

/** “schrijft hier nog aan” is “schrijft nog hieraan”: “aan” belongs to “hier”, and not to the verb. */
function isPronounApart({ at, length, particle }: HardWord, tokens: MeasuredSentence['tokens']) {
	if (!particle || particle.length > 1 || !withHere.has(tokens[particle.at]!.lower)) return false;
	const between = tokens.slice(at + length, particle.at);
	return (
		between.some(({ lower }) => /^(?:er|hier|daar|waar)$/.test(lower)) &&
		!between.some(({ tag }) => /^(?:noun|name|preposition)/.test(tag))
	);
}

const withHere = new Set('aan achter af bij door in mee na om onder op over tegen toe uit voor'.split(' '));

/** “vereist” is a participle or a verb by itself, “herroepen” also an infinitive; the list does not see which, and the sentence does. */
function formHere(
	{ tokens }: MeasuredSentence,
	{ entry, form, at, length, plain }: HardWord
): Pick<HardWord, 'form' | 'plain'> {
	const { tag } = tokens[at]!;
	const other =
		form === 'participle' && tag === 'verb.singular'
			? 'third'
			: form === 'third' && tag === 'participle'
				? 'participle'
				: form === 'participle' && length === 1 && tokens[at - 1]?.lower === 'te'
					? 'infinitive'
					: undefined;
	return other ? { form: other, plain: plainFor(entry, other) } : { form, plain };
}

const said = (plain: string[]) => (plain.length ? ` Schrijf bijvoorbeeld “${plain[0]}”.` : '');

const remembered = new WeakMap<MeasuredSentence, HardWord[]>();

/** Four finders ask the same of each sentence. */
function foundIn(sentence: MeasuredSentence) {
	const known = remembered.get(sentence);
	if (known) return known;
	const found = findHardWords(sentence.tokens.map(({ lower }) => lower));
	remembered.set(sentence, found);
	return found;
}

/** A hard word that the municipality added itself. */
export const ownHardWord: Finder = (sentence, { settings, source }) =>
	settings.hardWordsOfOwn.flatMap(({ word, plain }): Found[] =>
		placesOf(word, sentence).map(({ at, length }) => {
			const range = rangeOf(sentence, at, at + length - 1);
			return inPlace(serious(range, `Uw gemeente schrijft “${word}” liever niet.${said(plain)}`, plain), source);
		})
	);

/** Which of the words that the municipality added stand here, and counted. */
export const ownWordsAmong = (sentences: MeasuredSentence[], { hardWordsOfOwn }: LanguageSettings) =>
	hardWordsOfOwn.flatMap(({ word }) => (sentences.some((sentence) => placesOf(word, sentence).length) ? word : []));

function placesOf(word: string, { tokens }: MeasuredSentence) {
	const words = word.toLowerCase().split(/\s+/);
	const isHere = (at: number) => words.every((one, i) => tokens[at + i]?.lower === one);
	return tokens.flatMap((_, at) => (isHere(at) ? [{ at, length: words.length }] : []));
}
