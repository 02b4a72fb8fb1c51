import { asDate } from '#lib/text/dates.ts';
import { asEuros } from '#lib/text/euros.ts';
import type { Precision } from './outcome.ts';

const months = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december'
];

const pad = (value: number) => String(value).padStart(2, '0');

/** The last day of the quarter of a year in which a day lies, both as `2027-06-30`. */
export function endOfQuarter(day: string): string {
	const [year, month] = day.split('-').map(Number);
	const last = Math.ceil(month! / 3) * 3;
	return `${year}-${pad(last)}-${last === 3 || last === 12 ? 31 : 30}`;
}

/** `uiterlijk 30 juni 2027`, or `april tot en met juni 2027`. */
export function dueInWords(dueOn: string, dueAs: Precision): string {
	if (dueAs === 'day') return `uiterlijk ${asDate(dueOn)}`;
	const month = Number(dueOn.slice(5, 7));
	return `${months[month - 3]} tot en met ${months[month - 1]} ${dueOn.slice(0, 4)}`;
}

/** `12.000 euro, uit het wijkbudget`. */
export const moneyInWords = ({ amount, money }: { amount: number | null; money: string }) =>
	[amount === null ? '' : asEuros(amount), money].filter(Boolean).join(', ');

export const monthName = (month: number) => months[month - 1]!;
