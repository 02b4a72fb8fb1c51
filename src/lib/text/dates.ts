const zone = 'Europe/Amsterdam';

const long = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
const full = new Intl.DateTimeFormat('nl-NL', {
	...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }
});
const withTime = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: zone });
const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: zone });
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });

/** `1 maart 2026`. Takes a moment, or a day as `2026-03-01`. */
export const asDate = (moment: Date | string) =>
	long.format(typeof moment === 'string' ? new Date(`${moment}T12:00Z`) : moment);

/** `1-3-2026`, as people type it, of a day as `2026-03-01`; nothing stays empty. */
export const asTypedDay = (day: string | null | undefined) =>
	day ? day.split('-').map(Number).reverse().join('-') : '';

/** `zondag 1 maart 2026`, of a day as `2026-03-01`. */
export const asFullDate = (day: string) => full.format(new Date(`${day}T12:00Z`));

/** `1 maart 2026 om 14:30`. */
export const asDateAndTime = (moment: Date) => withTime.format(moment);

/** `14:30`. */
export const asTime = (moment: Date) => time.format(moment);

const HOUR = 3600_000;
let lastHour = { hour: NaN, day: '' };

/** The day of a moment in the Netherlands, as `2026-03-01`: days compare as text. */
export function dayOf(moment: Date): string {
	// Each page asks what day it is, and a whole hour lies in one day: our clock differs from that of the world by hours.
	const hour = Math.floor(moment.getTime() / HOUR);
	if (hour !== lastHour.hour) lastHour = { hour, day: isoDay.format(moment) };
	return lastHour.day;
}

/** Whether a last day is over: it counts whole. Days as `2026-03-01`, both in the Netherlands. */
export const isOver = (lastDay: string, today: string) => lastDay < today;

/** The moment at which a day (`2026-03-01`) begins in the Netherlands, in summer an hour earlier than in winter. */
export function startOfDay(day: string): Date {
	const inSummer = new Date(`${day}T00:00+02:00`);
	return dayOf(inSummer) === day ? inSummer : new Date(`${day}T00:00+01:00`);
}

/**
 * The moment at which a clock in the Netherlands shows this time (`19:30`) on this day. A time that comes twice in the
 * night in which summer ends is the first one; a time that is skipped in spring is as much later.
 */
export function momentOf(day: string, clock: string): Date {
	const inSummer = new Date(`${day}T${clock}+02:00`);
	return asTime(inSummer) === clock ? inSummer : new Date(`${day}T${clock}+01:00`);
}

/** How many days from the one to the other, each as `2026-03-01`. */
export const daysBetween = (from: string, to: string) =>
	Math.round((Date.parse(`${to}T12:00Z`) - Date.parse(`${from}T12:00Z`)) / (24 * 3600_000));

/** The day that comes some days after another, as `2026-03-01`. */
export const dayAfter = (day: string, days = 1) =>
	new Date(Date.parse(`${day}T12:00Z`) + days * 24 * 3600_000).toISOString().slice(0, 10);
