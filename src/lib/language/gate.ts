import type { MeasuredSentence } from './measuring/features.ts';
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
	sentences: MeasuredSentence[],
	hints: Hint[],
	score: number | undefined,
	settings: LanguageSettings
): GateVerdict {
	const own = sentences.filter(({ kind, finiteVerbs }) => kind !== 'quote' && (finiteVerbs > 0 || kind === 'prose'));
	const words = sentences.reduce((sum, one) => sum + (one.kind === 'quote' ? 0 : one.words), 0);
	const count = (is: (hint: Hint) => boolean) => hints.filter(is).length;
	const long = own.filter((sentence) => sentence.words > settings.longestSentence).length;
	const passive = own.filter((sentence) => hints.some((hint) => hint.kind === 'passive' && isIn(hint, sentence))).length;
	const most = (rule: GateRule, measured: number | undefined, allowed: number): RuleVerdict => ({
		...{ rule, allowed, passed: measured === undefined || measured <= allowed },
		...(measured === undefined ? {} : { measured })
	});
	const rules = [
		{ ...most('score', tenth(score), settings.highestScore), passed: score === undefined || score < settings.highestScore },
		most('long_sentences', share(long, own.length), settings.longSentences),
		most('passives', share(passive, own.length), settings.passives),
		most('hard_words', share(count((hint) => hint.serious && hard.has(hint.kind)), words), settings.hardWords),
		most('abbreviations', count((hint) => short.has(hint.kind)), settings.abbreviations)
	];
	return { passed: rules.every(({ passed }) => passed), rules };
}

const isIn = ({ range }: Hint, { start, end }: MeasuredSentence) => range.start >= start && range.start < end;

const share = (part: number, whole: number) => (whole ? Math.round((1000 * part) / whole) / 10 : 0);

const tenth = (figure: number | undefined) => (figure === undefined ? undefined : Math.round(figure * 10) / 10);
