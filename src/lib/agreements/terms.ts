import type { AgreementView } from './agreements.server.ts';

/** The months in which a report is due on the first day, from a day on. Later ones take the place of earlier. */
export interface TermRule {
	/** As `2027-01-01`. */
	since: string;
	/** From 1. */
	months: number[];
}

/** The first of April and of October, until the beheerder chooses others. */
export const usualTerms: TermRule = { since: '1900-01-01', months: [4, 10] };

/** The months that hold on a day. */
const monthsOn = (day: string, rules: TermRule[]) => (rules.findLast(({ since }) => since <= day) ?? usualTerms).months;

/** Every term after a day, up to and with the first that is not before today. Days as `2027-04-01`, at most 40. */
export function termsAfter(day: string, today: string, rules: TermRule[]): string[] {
	const terms: string[] = [];
	let [year, month] = day.split('-').map(Number) as [number, number];
	while (terms.length < 40) {
		[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
		const first = `${year}-${String(month).padStart(2, '0')}-01`;
		if (!monthsOn(first, rules).includes(month)) continue;
		terms.push(first);
		if (first >= today) break;
	}
	return terms;
}

type Agreed = Pick<AgreementView, 'publishedAt' | 'settledAt' | 'outcome'>;

/**
 * The terms for which a report is due: those after the first agreement, until the first on which everything was settled
 * at the term before. `dayOf`: the day of a moment.
 */
export function termsOf(agreed: Agreed[], today: string, rules: TermRule[], dayOf: (moment: Date) => string): string[] {
	const kept = agreed.filter(({ outcome }) => outcome !== 'not');
	const [first] = kept.map(({ publishedAt }) => dayOf(publishedAt)).toSorted();
	if (!first) return [];
	const isOwed = (term: string, before: string) =>
		kept.some(({ publishedAt, settledAt }) => dayOf(publishedAt) < term && (!settledAt || dayOf(settledAt) >= before));
	return termsAfter(first, today, rules).filter((term, i, all) => isOwed(term, all[i - 1] ?? ''));
}
