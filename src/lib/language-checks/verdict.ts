import type { Judgement, Unreliable } from '#lib/language/analysis.ts';
import type { RuleVerdict } from '#lib/language/gate.ts';
import { levelLabels } from '#lib/language/labels.ts';
import type { Level } from '#lib/language/measuring/score.ts';
import type { LanguageSettings } from '#lib/language/settings.ts';

/** What the check found, as it is stored with a version for ever. */
export interface LanguageVerdict {
	/** Which check this was, so that a later one never changes an old verdict. `regels-…` counted four rules, no score. */
	method: string;
	/** The fingerprint of the lists. */
	lists?: string;
	passed: boolean;
	score?: number;
	level?: Level;
	/** In percent: which share of the adults has trouble with a text of this level. */
	struggling?: number;
	/** Why there is no score. */
	why?: Unreliable;
	/** Of `regels-2`: too few words or sentences to say how plain the text is. */
	short?: boolean;
	sentences: number;
	/** In words: a sentence of more counted as a long one. */
	longestSentence?: number;
	/** Each rule with what was measured and what was allowed: see `ruleLabels` for the units. */
	rules: (Omit<RuleVerdict, 'rule'> & { rule: string })[];
	/** Words in this text that the municipality explains itself: they did not count. */
	terms?: string[];
	/** Words in this text that the municipality itself calls hard: they did. */
	ownWords?: string[];
}

export function verdictOf(judgement: Judgement, { longestSentence }: LanguageSettings): LanguageVerdict {
	const { method, lists, score, level, struggling, why, sentenceCount, gate, terms, ownWords } = judgement;
	return {
		...{ method, lists, passed: gate.passed, sentences: sentenceCount, longestSentence, rules: gate.rules },
		...(score === undefined ? { why } : { score, level, struggling }),
		...(terms ? { terms } : {}),
		...(ownWords ? { ownWords } : {})
	};
}

const unmeasured: Record<Unreliable, string> = {
	too_short: 'Te kort om te meten of dit gewone taal is',
	no_sentences: 'Te weinig zinnen om te meten of dit gewone taal is',
	not_dutch: 'Niet te meten of dit gewone taal is, want het lijkt geen Nederlands',
	too_long: 'Te lang om in één keer te meten of dit gewone taal is'
};

/** What the language check found, in a line. `override`: why it went out when it did not pass. */
export function languageInWords(language: LanguageVerdict, override: string) {
	if (!language.passed) return override ? `Nog niet in gewone taal: ${override}` : 'Nog niet in gewone taal';
	const why = whyUnmeasured(language);
	if (why) return unmeasured[why];
	return language.level ? `Getoetst als gewone taal: ${levelLabels[language.level]}` : 'Getoetst als gewone taal';
}

/** Before there was a formula: four rules were counted, and nothing was known of a level. */
export const isOldCheck = ({ method }: Pick<LanguageVerdict, 'method'>) => method.startsWith('regels-');

/** Why a text that passed has no level; nothing when it has one. */
export const whyUnmeasured = ({ why, short }: Pick<LanguageVerdict, 'why' | 'short'>): Unreliable | undefined =>
	why ?? (short ? 'too_short' : undefined);
