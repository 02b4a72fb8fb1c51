import * as v from 'valibot';
import type { Consultation } from '#lib/consultations/consultation.ts';
import * as field from '#lib/forms/fields.ts';
import { dayOf, isOver } from '#lib/text/dates.ts';
import type { Announcement } from './announcement.ts';
import type { Meeting } from './meeting.ts';
import { needKinds } from './needs.ts';
import type { signUps } from './tables.ts';
import { hasBegun } from './when.ts';

export type SignUp = typeof signUps.$inferSelect;

/** Who comes with more than these calls. */
export const MOST_PEOPLE = 6;

const fields = {
	people: field.wholeNumber(1, MOST_PEOPLE, 'Kies met hoeveel mensen u komt.'),
	needs: field.someOf(needKinds),
	needWords: field.optionalText(300, 'Wat u opschreef'),
	email: field.optionalEmail
};

export const SignUpForm = v.object({ onceKey: field.onceKey, ...fields });
export const SignUpChangeForm = v.object(fields);
export type SignUpInput = v.InferOutput<typeof SignUpChangeForm>;

export const CodeForm = v.object({ code: field.line(40, 'Vul uw code in.', 'Uw code') });

/**
 * Whether one can sign up. `none`: nothing was announced · `walk_in`: one does not have to · `early`: not yet ·
 * `late`: no more · `past`: it began · `closed`: the traject is over.
 */
export type Door = 'open' | 'none' | 'walk_in' | 'early' | 'late' | 'past' | 'cancelled' | 'closed';

export function doorOf(
	meeting: Meeting,
	announcement: Announcement | undefined,
	consultation: Pick<Consultation, 'status'>,
	moment: Date
): Door {
	if (meeting.cancelledAt) return 'cancelled';
	if (hasBegun(meeting, moment)) return 'past';
	if (!announcement) return 'none';
	if (consultation.status !== 'running') return 'closed';
	if (announcement.signUp === 'walk_in') return 'walk_in';
	const today = dayOf(moment);
	if (announcement.signUpFrom && announcement.signUpFrom > today) return 'early';
	return announcement.signUpUntil && isOver(announcement.signUpUntil, today) ? 'late' : 'open';
}

/** By phone the redactie adds people until it begins, also before the first day and after the last one. */
export const isOpenFor = (door: Door, byPhone: boolean) =>
	door === 'open' || (byPhone && (door === 'early' || door === 'late'));

/** How many people come, and how many still fit; `free` is nothing when all who want to can come. */
export interface Seats {
	coming: number;
	waiting: number;
	free: number | undefined;
}

export const fits = ({ free }: Pick<Seats, 'free'>, people: number) => free === undefined || people <= free;

/** Enough to tell two people apart at the door, and too little to take a place away with. */
export const shortCode = (code: string) => code.slice(0, 4);
