import type { Unreliable } from '#lib/language/analysis.ts';
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
export function outcomeOf({ language, override }: Judged): Outcome {
	if (!language) return 'unchecked';
	if (!language.passed) return override ? 'with_reason' : 'without_reason';
	const why = whyUnmeasured(language);
	if (why === 'too_short') return 'short';
	return why ? 'unmeasured' : 'passed';
}

interface Judged {
	language: Pick<LanguageVerdict, 'passed' | 'why' | 'short'> | null;
	/** Why it went out when it did not pass. */
	override: string;
}

/** Texts that went out in the same way, by the verdicts that were stored with them; `null` where none was. */
export interface JudgedGroup {
	method: string | null;
	passed: boolean | null;
	short: boolean | null;
	why: Unreliable | null;
	hasReason: number;
	many: number;
}

const outcomeOfGroup = ({ passed, short, why, hasReason }: JudgedGroup) =>
	outcomeOf({
		language:
			passed === null ? null : { passed, ...(short === null ? {} : { short }), ...(why === null ? {} : { why }) },
		override: hasReason ? 'given' : ''
	});

/** A text that did not pass and that everybody may read. */
export interface FailedText {
	id: string;
	title: string;
	href: string;
	/** Why it went out, where that is known. */
	override: string;
}

/** The texts of one kind that everybody may read. */
export interface JudgedTexts {
	groups: JudgedGroup[];
	/** The newest of those that did not pass. */
	failed: FailedText[];
}

/** So many of what did not pass one can read about; the others one finds at each document. */
export const MOST_FAILED = 20;

export interface Tally {
	/** “Versies van een beleidskader”: the heading above its figures. */
	kind: string;
	total: number;
	counts: Record<Outcome, number>;
	/** How many of them were looked at by the check from before the formula. */
	old: number;
	/** The newest that did not pass, and how many there are in all. */
	failed: FailedText[];
	failedInAll: number;
}

/** How many texts of one kind passed, and how many went out otherwise. */
export function tallyOf(kind: string, { groups, failed }: JudgedTexts): Tally {
	const counts: Record<Outcome, number> = {
		...{ passed: 0, short: 0, with_reason: 0, without_reason: 0, unmeasured: 0, unchecked: 0 }
	};
	for (const group of groups) counts[outcomeOfGroup(group)] += group.many;
	const sum = (some: JudgedGroup[]) => some.reduce((total, { many }) => total + many, 0);
	return {
		...{ kind, total: sum(groups), counts, failed },
		old: sum(groups.filter(({ method }) => method !== null && isOldCheck({ method }))),
		failedInAll: counts.with_reason + counts.without_reason
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
