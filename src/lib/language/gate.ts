import type { CountedSentence } from './measuring/features.ts';
import type { Hint } from './hints/hint.ts';
import type { LanguageSettings } from './settings.ts';

export type GateRule = 'score' | 'long_sentences' | 'passives' | 'hard_words' | 'abbreviations';

/** What was measured and what is allowed: a score, a percentage, a number per 100 words or a number. */
export interface RuleVerdict {
	rule: GateRule;
	/** Rounded to a tenth; undefined when there was too little text to measure. */
	measured?: number;
	allowed: number;
	/** Both are how many there are, where others are a share: of a short text one in four sentences is 25 %. */
	counted?: true;
	passed: boolean;
}

export interface GateVerdict {
	passed: boolean;
	rules: RuleVerdict[];
}

const hard = new Set(['hard_word', 'archaic_word', 'prepositional_phrase', 'happening', 'dient_te']);
const short = new Set(['abbreviation', 'acronym']);

/** The score and four rules. Without a score the rules decide alone; of a short text they count, see `most`. */
export function judge(
	read: { sentence: CountedSentence; hints: Hint[] }[],
	score: number | undefined,
	settings: LanguageSettings,
	isShort = false
): GateVerdict {
	const written = read.filter(({ sentence }) => sentence.kind !== 'quote');
	const own = written.filter(({ sentence }) => sentence.finiteVerbs > 0 || sentence.kind === 'prose');
	const words = written.reduce((sum, { sentence }) => sum + sentence.words, 0);
	const count = (is: (hint: Hint) => boolean) => read.reduce((sum, { hints }) => sum + hints.filter(is).length, 0);
	const long = own.filter(({ sentence }) => sentence.words > settings.longestSentence).length;
	const passive = own.filter(({ hints }) => hints.some(({ kind }) => kind === 'passive')).length;
	const isHard = ({ serious, kind }: Hint) => serious && hard.has(kind);
	const rules = [
		scored(score, settings.highestScore),
		isShort
			? counted('long_sentences', long, most(settings.longSentences, own.length, 0))
			: shared('long_sentences', long, own.length, settings.longSentences),
		isShort
			? counted('passives', passive, most(settings.passives, own.length, 1))
			: shared('passives', passive, own.length, settings.passives),
		isShort
			? counted('hard_words', count(isHard), most(settings.hardWords, words, 1))
			: shared('hard_words', count(isHard), words, settings.hardWords),
		verdict(
			'abbreviations',
			count(({ kind }) => short.has(kind)),
			settings.abbreviations
		)
	];
	return { passed: rules.every(({ passed }) => passed), rules };
}

const verdict = (rule: GateRule, measured: number, allowed: number): RuleVerdict => ({
	...{ rule, measured, allowed, passed: measured <= allowed }
});

const scored = (score: number | undefined, allowed: number): RuleVerdict =>
	score === undefined
		? { rule: 'score', allowed, passed: true }
		: { rule: 'score', measured: score, allowed, passed: score < allowed };

const shared = (rule: GateRule, part: number, whole: number, allowed: number) =>
	verdict(rule, whole ? Math.round((1000 * part) / whole) / 10 : 0, allowed);

const counted = (rule: GateRule, measured: number, allowed: number): RuleVerdict => ({
	...verdict(rule, measured, allowed),
	counted: true
});

/** The share of a short text in whole ones; some may always stand, unless the municipality wants none at all. */
const most = (percent: number, whole: number, always: number) =>
	percent ? Math.max(always, Math.floor((percent * whole) / 100)) : 0;
