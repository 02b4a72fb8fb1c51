import { findHardWords, type HardWord } from './hard-words.ts';
import { findAbbreviations, lengthOf, sentencesOf } from './sentences.ts';

/** What the check found, as it is stored with a version for ever. */
export interface LanguageVerdict {
	/** Which check this was, so that a later one never changes an old verdict. */
	method: string;
	passed: boolean;
	sentences: number;
	/** Too few words or sentences to say how plain the text is; the rules are counted all the same. */
	short?: boolean;
	/** Each rule with what was measured and what is allowed, in percent of sentences or per 100 words. */
	rules: { rule: string; measured: number; allowed: number; passed: boolean }[];
}

export type LanguageRule = 'long_sentences' | 'hard_words' | 'abbreviations' | 'passives';

export const languageRuleLabels: Record<LanguageRule, { name: string; unit: string }> = {
	long_sentences: { name: `Zinnen van meer dan 25 woorden`, unit: 'van elke 100 zinnen' },
	hard_words: { name: 'Moeilijke woorden', unit: 'op elke 100 woorden' },
	abbreviations: { name: 'Afkortingen zonder uitleg', unit: 'in de hele tekst' },
	passives: { name: 'Zinnen in de lijdende vorm', unit: 'van elke 100 zinnen' }
};

const LONGEST_SENTENCE = 25;
const allowed: Record<LanguageRule, number> = { long_sentences: 5, hard_words: 3, abbreviations: 0, passives: 15 };

/** Under one of these a share says too little: one sentence more or less, and it is another. */
const LEAST_WORDS = 100;
const LEAST_SENTENCES = 8;

/** Where the text can be easier: for who writes it. */
export interface LanguageHints {
	longSentences: string[];
	hardWords: HardWord[];
	abbreviations: string[];
	passives: string[];
}

/**
 * Four rules that can be counted, so no more than a first check: it does not know what a text means. Long sentences
 * and passives in percent of sentences, hard words per 100 words, abbreviations as a number.
 */
export const checkLanguage = (markdown: string): LanguageVerdict => inspectLanguage(markdown).verdict;

export function inspectLanguage(markdown: string): { verdict: LanguageVerdict; hints: LanguageHints } {
	const sentences = sentencesOf(markdown);
	const lengths = sentences.map(lengthOf);
	const words = lengths.reduce((sum, length) => sum + length, 0);
	const hints = {
		longSentences: sentences.filter((_, i) => lengths[i]! > LONGEST_SENTENCE),
		hardWords: findHardWords(sentences.join('\n')),
		abbreviations: [...new Set([...sentences.flatMap(findAbbreviations), ...unexplainedNames(sentences)])],
		passives: sentences.filter(isPassive)
	};
	const rules = [
		rule('long_sentences', share(hints.longSentences.length, sentences.length)),
		rule('hard_words', share(hints.hardWords.length, words)),
		rule('abbreviations', hints.abbreviations.length),
		rule('passives', share(hints.passives.length, sentences.length))
	];
	const passed = rules.every((rule) => rule.passed);
	const short = words < LEAST_WORDS || sentences.length < LEAST_SENTENCES;
	return { verdict: { method: 'regels-2', passed, short, sentences: sentences.length, rules }, hints };
}

const rule = (rule: LanguageRule, measured: number) => ({
	...{ rule, measured, allowed: allowed[rule] },
	passed: measured <= allowed[rule]
});

const share = (part: number, whole: number) => (whole ? Math.round((1000 * part) / whole) / 10 : 0);

// Names in capitals that everybody knows, or that nobody would know in full.
const known = new Set(['EU', 'NL', 'BV', 'NV', 'TV', 'OK', 'PDF', 'OV', 'DNA', 'SMS', 'WC']);

/** Letters that stand for a name (GGD, Wmo), and are nowhere explained as “gezondheidsdienst (GGD)” or “GGD (…)”. */
function unexplainedNames(sentences: string[]) {
	const text = sentences.join('\n');
	const names = text.match(/(?<![\p{L}\d-])(?:\p{Lu}{2,6}|W(?:mo|lz|ro|abo|oz|wb))(?![\p{L}\d])/gu) ?? [];
	return [...new Set(names)].filter(
		(name) =>
			!known.has(name) && !/^[IVXLCM]+$/.test(name) && !text.includes(`(${name})`) && !text.includes(`${name} (`)
	);
}

const auxiliary = /^(?:wordt|worden|word|werd|werden)$/;
const participle = /^(?:\p{L}*ge\p{L}{2,}|(?:be|ver|her|ont)\p{L}{3,})(?:d|t|en)$/u;
const noParticiple =
	/^(?:gemeenten?|gebied(?:en)?|gezinnen|gesprekken|gevolgen|geluid(?:en)?|gezond|geld|gedurende|gebouwen|behoeften?|bedrijven|verhalen|bedrag(?:en)?|verschillen(?:d)?|bewust|verbanden|gevallen|gewoonten?|geen|tegen|regen|wegen|vragen|dagen|jongeren|eigen|mogen|zorgen|gegevens|verenigingen|bekend|belangen|beleid|herfst|vergoedingen|leden|tevreden|ouderen)$/u;

/** A form of “worden” with a participle near it. It misses some and takes some that are none. */
function isPassive(sentence: string) {
	const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
	const at = words.findIndex((word) => auxiliary.test(word));
	if (at === -1) return false;
	return words.slice(Math.max(0, at - 3), at + 13).some((word) => participle.test(word) && !noParticiple.test(word));
}
