import { counted } from '#lib/text/numbers.ts';
import { together, totalOf, type Counts } from './answer.ts';

/** Below this many voters nobody reads who said what: in a small group one would know who it was. */
export const FEWEST = 5;

/** How a hall voted, as people may read it. */
export interface Tally {
	/** How many voted. */
	total: number;
	phones: number;
	cards: number;
	/** What they said; nothing when they were too few. */
	counts: Counts | undefined;
	/** The same of phones and of paper by themselves; nothing when one of them has too few. */
	apart: { phones: Counts; cards: Counts } | undefined;
}

export function tallyOf(phones: Counts, cards: Counts): Tally {
	const [byPhone, onPaper] = [totalOf(phones), totalOf(cards)];
	const total = byPhone + onPaper;
	const many = (count: number) => count === 0 || count >= FEWEST;
	return {
		...{ total, phones: byPhone, cards: onPaper },
		counts: total >= FEWEST ? together([phones, cards]) : undefined,
		apart: total >= FEWEST && many(byPhone) && many(onPaper) ? { phones, cards } : undefined
	};
}

/** `51 mensen stemden: 34 met de telefoon en 17 op papier.` */
export function votersInWords({ total, phones, cards }: Tally): string {
	if (!total) return 'Nog niemand stemde.';
	const whole = counted(total, 'mens stemde', 'mensen stemden');
	if (!cards) return `${whole}, allemaal met de telefoon.`;
	if (!phones) return `${whole}, allemaal op papier.`;
	return `${whole}: ${phones} met de telefoon en ${cards} op papier.`;
}

/** `Van de 58 mensen die er waren, stemden er 51.` Nothing when that is not known, or when more voted than were counted. */
export const turnoutInWords = ({ total }: Tally, attendance: number): string => {
	if (!attendance || total > attendance) return '';
	return `Van de ${counted(attendance, 'mens die er was', 'mensen die er waren')}, ${total === 1 ? 'stemde' : 'stemden'} er ${total}.`;
};

/** A phone that forgets who it was comes in as a new one: then more votes came than people. Nothing is known of who. */
export const votedTooOften = (tallies: Pick<Tally, 'total'>[], attendance: number) =>
	attendance > 0 && tallies.some(({ total }) => total > attendance);

/** What the hall said, in words; nothing when they were too few. */
export function outcomeInWords({ total, counts }: Tally): string {
	if (!counts) return '';
	const { agree, disagree, unsure } = counts;
	const agreed = agree ? String(agree) : 'Niemand';
	const rest = [
		...(disagree ? [`${disagree} ${disagree === 1 ? 'was' : 'waren'} het oneens`] : []),
		...(unsure ? [`${unsure} ${unsure === 1 ? 'wist' : 'wisten'} het niet`] : [])
	].join(' en ');
	const were = agree > 1 ? 'waren' : 'was';
	return `${agreed} van de ${total} mensen die stemden, ${were} het eens.${rest && ` ${rest}.`}`;
}
