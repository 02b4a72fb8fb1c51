import * as v from 'valibot';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { maySee as maySeeConsultation } from '#lib/consultations/consultation.ts';
import * as field from '#lib/forms/fields.ts';
import { mayWorkIn, type Person } from '#lib/people/person.ts';
import { isOver } from '#lib/text/dates.ts';
import type { meetings } from './tables.ts';
import { whenFields, withTimesInOrder } from './when.ts';

export type Meeting = typeof meetings.$inferSelect;

const meetingFields = {
	title: field.line(120, 'Geef de bijeenkomst een naam.'),
	...whenFields,
	neighbourhoodId: field.optionalId,
	attendance: v.pipe(
		field.optionalNumber(
			0,
			10_000,
			'Vul een getal in, zoals 24. Is de bijeenkomst nog niet geweest? Laat het dan leeg.'
		),
		v.transform((count) => count ?? 0)
	)
};

export const MeetingForm = withTimesInOrder(v.object({ onceKey: field.onceKey, ...meetingFields }));

export const ChangeForm = withTimesInOrder(v.object({ ...meetingFields, basedOn: field.basedOn }));

export interface MeetingInput {
	title: string;
	place: string;
	/** A day as `2026-03-01`. */
	heldOn: string;
	/** Clocks as `19:30`; both, or none. */
	beginTime?: string | null | undefined;
	endTime?: string | null | undefined;
	neighbourhoodId?: string | undefined;
	/** How many people came. */
	attendance: number;
	/** Markdown. They are mostly written later. */
	minutes?: string;
}

/** A draft is only for who runs it. */
export const maySee = (
	person: Person | undefined,
	{ status, neighbourhoodId }: Pick<Meeting, 'status' | 'neighbourhoodId'>,
	consultation: Pick<Consultation, 'status'>
) => (status === 'published' || mayWorkIn(person, neighbourhoodId)) && maySeeConsultation(person, consultation);

/** Makes it, announces it, runs its day and writes its minutes: the redactie, or an opbouwwerker of its wijk. */
export const mayRun = (
	person: Person | undefined,
	{ neighbourhoodId }: Pick<Meeting, 'neighbourhoodId'>,
	consultation: Pick<Consultation, 'status'>
) => mayWorkIn(person, neighbourhoodId) && maySeeConsultation(person, consultation);

/** Somebody wrote minutes that not everybody reads yet. */
export const awaitsMinutes = ({ minutes, minutesPublishedAt }: Pick<Meeting, 'minutes' | 'minutesPublishedAt'>) =>
	minutes !== '' && !minutesPublishedAt;

/** Until it is known how many came, its own day belongs to what is ahead. `today`: as `2026-03-01`. */
export const isAhead = ({ heldOn, attendance }: Pick<Meeting, 'heldOn' | 'attendance'>, today: string) =>
	!isOver(heldOn, today) && (heldOn > today || !attendance);
