import { now } from '#lib/clock.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import type { Neighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import type { Person } from '#lib/people/person.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { ThreadKey } from './sayings.ts';

/** The themes of the consultation that is finished. */
export const finishedThemes = {
	meet: 'Elkaar ontmoeten',
	care: 'Zorg en hulp dichtbij',
	money: 'Rondkomen',
	youth: 'Opgroeien',
	home: 'Wonen en veilig voelen',
	info: 'Duidelijke informatie'
} as const;

/** The themes of the consultation that is under way. */
export const runningThemes = {
	places: 'Plekken om elkaar te zien',
	green: 'Groen en spelen',
	traffic: 'Lopen, fietsen en rijden',
	young: 'Jongeren',
	old: 'Ouder worden'
} as const;

export type ThemeKey = keyof typeof finishedThemes | keyof typeof runningThemes;

/** What the parts of the example share while it is made. */
export interface World {
	people: Record<PersonKey, Person>;
	/** The eight wijken, in their order. */
	neighbourhoods: Neighbourhood[];
	/** Adopted by the council nine months ago. */
	finished: Consultation;
	/** Under way since three months. */
	running: Consultation;
	/**
	 * What was said, with the theme it belongs to and the rode draad that it speaks for, `null` when it speaks for none:
	 * the redactie codes it so. Without a thread the redactie goes by its words.
	 */
	said: { contributionId: string; theme: ThemeKey; thread?: ThreadKey | null }[];
}

export type PersonKey =
	| 'editor'
	| 'secondEditor'
	| 'moderator'
	| 'administrator'
	| 'councillor1'
	| 'councillor2'
	| 'councillor3'
	| 'councillor4'
	| 'councillor5'
	| 'adviser'
	| 'adviser2'
	| 'adviser3'
	| 'advisoryChair'
	| 'communityWorker'
	| 'platformMember'
	| 'platformChair'
	| 'secondChair'
	| 'resident'
	| 'organisation'
	| 'planWriter';

const DAY = 24 * 3600_000;

/** The moment so many days before the example is loaded, at a working hour. */
export const daysAgo = (days: number) => {
	const moment = new Date(now().getTime() - days * DAY);
	moment.setUTCHours(9 + (days % 7), (days * 13) % 60, 0, 0);
	return moment;
};

/** The same as a day: `2026-03-01`. Negative days lie ahead. */
export const dayAgo = (days: number) => dayOf(daysAgo(days));

/** Numbers from 0 up to 1 that look random and are the same each time (mulberry32). */
export function dice(seed: number) {
	let state = seed >>> 0;
	const roll = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	return { roll, pick: <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)]! };
}
