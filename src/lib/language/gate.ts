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
	passed: boolean;
}

export interface GateVerdict {
	passed: boolean;
	rules: RuleVerdict[];
}

const hard = new Set(['hard_word', 'archaic_word', 'prepositional_phrase', 'happening', 'dient_te']);
const short = new Set(['abbreviation', 'acronym']);

/** The score and four rules. Without a score the rules decide alone. */
export function judge(
	read: { sentence: CountedSentence; hints: Hint[] }[],
	score: number | undefined,
	settings: LanguageSettings
): GateVerdict {
	const written = read.filter(({ sentence }) => sentence.kind !== 'quote');
	const own = written.filter(({ sentence }) => sentence.finiteVerbs > 0 || sentence.kind === 'prose');
	const words = written.reduce((sum, { sentence }) => sum + sentence.words, 0);
	const count = (is: (hint: Hint) => boolean) => read.reduce((sum, { hints }) => sum + hints.filter(is).length, 0);
	const long = own.filter(({ sentence }) => sentence.words > settings.longestSentence).length;
	const passive = own.filter(({ hints }) => hints.some(({ kind }) => kind === 'passive')).length;
	const most = (rule: GateRule, measured: number | undefined, allowed: number): RuleVerdict => ({
		...{ rule, allowed, passed: measured === undefined || measured <= allowed },
		...(measured === undefined ? {} : { measured })
	});
	const rules = [
		{
			...most('score', score, settings.highestScore),
			passed: score === undefined || score < settings.highestScore
		},
		most('long_sentences', share(long, own.length), settings.longSentences),
		most('passives', share(passive, own.length), settings.passives),
		most(
			'hard_words',
			share(
				count((hint) => hint.serious && hard.has(hint.kind)),
				words
			),
			settings.hardWords
		),
		most(
			'abbreviations',
			count((hint) => short.has(hint.kind)),
			settings.abbreviations
		)
	];
	return { passed: rules.every(({ passed }) => passed), rules };
}

const share = (part: number, whole: number) => (whole ? Math.round((1000 * part) / whole) / 10 : 0);
