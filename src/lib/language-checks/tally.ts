import { isOldCheck, whyUnmeasured, type LanguageVerdict } from './verdict.ts';

/** How a text went out, by the verdict that was stored with it. */
export type Outcome = 'passed' | 'short' | 'unmeasured' | 'with_reason' | 'without_reason' | 'unchecked';

export const outcomeLabels: Record<Outcome, string> = {
	passed: 'Gehaald',
	short: 'Gehaald, te kort voor een score',
	unmeasured: 'Niet te meten',
	with_reason: 'Niet gehaald, openbaar met een reden',
	without_reason: 'Niet gehaald, en nog zonder reden',
	unchecked: 'Geen uitslag'
};

/** A concept that everybody may read needs no reason yet. */
export function outcomeOf({ language, override }: Pick<JudgedText, 'language' | 'override'>): Outcome {
	if (!language) return 'unchecked';
	if (!language.passed) return override ? 'with_reason' : 'without_reason';
	const why = whyUnmeasured(language);
	if (why === 'too_short') return 'short';
	return why ? 'unmeasured' : 'passed';
}

/** A text that everybody may read, with what was stored when it went out. */
export interface JudgedText {
	id: string;
	title: string;
	href: string;
	language: LanguageVerdict | null;
	/** Why it went out when it did not pass. */
	override: string;
}

export interface Tally {
	/** “beleidskaders”, as it stands in a sentence. */
	kind: string;
	total: number;
	counts: Record<Outcome, number>;
	/** How many of them were looked at by the check from before the formula. */
	old: number;
	/** What did not pass, the newest first as they came. */
	failed: JudgedText[];
}

/** How many texts of one kind passed, and how many went out otherwise. */
export function tallyOf(kind: string, texts: JudgedText[]): Tally {
	const counts: Record<Outcome, number> = {
		...{ passed: 0, short: 0, with_reason: 0, without_reason: 0, unmeasured: 0, unchecked: 0 }
	};
	for (const text of texts) counts[outcomeOf(text)]++;
	return {
		...{ kind, total: texts.length, counts },
		old: texts.filter(({ language }) => language && isOldCheck(language)).length,
		failed: texts.filter(({ language }) => language && !language.passed)
	};
}

/** All kinds together; without what has no verdict that says whether it passed. What is short passed by the rules alone. */
export function shareOf(tallies: Tally[]) {
	const sum = (of: Outcome) => tallies.reduce((total, { counts }) => total + counts[of], 0);
	const [short, withReason, withoutReason] = [sum('short'), sum('with_reason'), sum('without_reason')];
	const passed = sum('passed') + short;
	return {
		passed,
		short,
		withReason,
		withoutReason,
		judged: passed + withReason + withoutReason,
		unmeasured: sum('unmeasured'),
		unchecked: sum('unchecked')
	};
}
