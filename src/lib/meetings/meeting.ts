import * as v from 'valibot';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { maySee as maySeeConsultation } from '#lib/consultations/consultation.ts';
import * as field from '#lib/forms/fields.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { isOver } from '#lib/text/dates.ts';
import type { meetings } from './tables.ts';

export type Meeting = typeof meetings.$inferSelect;

export const MeetingForm = v.object({
	onceKey: field.onceKey,
	title: field.line(120, 'Geef de bijeenkomst een naam.'),
	place: field.line(120, 'Schrijf op waar de bijeenkomst was.'),
	heldOn: field.day('Vul de dag in, zoals 1-3-2026.'),
	neighbourhoodId: field.optionalId,
	attendance: field.wholeNumber(0, 10_000, 'Vul een getal in, zoals 24. Is de bijeenkomst nog niet geweest? Vul 0 in.'),
	minutes: field.optionalText(60_000)
});

export const ChangeForm = v.object({ ...v.omit(MeetingForm, ['onceKey']).entries, basedOn: field.basedOn });

export interface MeetingInput {
	title: string;
	place: string;
	/** A day as `2026-03-01`. */
	heldOn: string;
	neighbourhoodId?: string | undefined;
	/** How many people came. */
	attendance: number;
	/** Markdown. */
	minutes: string;
}

const PART_LENGTH = 4000;
const MOST_PARTS = 300;

/** What the page sends back: the texts of all parts, and the numbers of those that were ticked. */
export const SplitForm = v.pipe(
	v.object({
		part: v.pipe(
			v.optional(v.union([v.string(), v.array(v.string())]), []),
			v.transform((parts) => [parts].flat().map((part) => part.replaceAll('\0', '').trim())),
			v.maxLength(MOST_PARTS, `Dit zijn meer dan ${MOST_PARTS} delen. Knip het verslag in tweeën.`),
			v.everyItem((part) => part.length <= PART_LENGTH, 'Een van de delen is langer dan 4.000 tekens. Maak het korter.')
		),
		chosen: v.pipe(
			v.optional(v.union([v.string(), v.array(v.string())]), []),
			v.transform((numbers) => [numbers].flat().map(Number))
		)
	}),
	v.check(
		({ part, chosen }) => emptied(part, chosen) === undefined,
		({ input: { part, chosen } }) =>
			`Deel ${emptied(part, chosen)! + 1} is leeg. Schrijf op wat iemand zei, of vink het deel uit.`
	),
	v.transform(({ part, chosen }) => part.filter((text, i) => text && chosen.includes(i))),
	v.minLength(1, 'Vink de delen aan die inbreng zijn.')
);

/** The first part that was ticked and has no words. */
const emptied = (part: string[], chosen: number[]) => chosen.find((i) => part[i] === '');

/** Minutes in parts, as they were typed: an empty line begins a new part. Headings tell where one is, nobody said them. */
export const partsOf = (minutes: string) =>
	minutes
		.split(/\n[^\S\n]*\n/)
		.map((part) => part.trim())
		.filter((part) => part !== '' && !/^#{1,6} [^\n]*$/.test(part))
		.map((part) => part.replace(/^[-*] /, ''));

/** A draft is for the redactie only. */
export const maySee = (person: Person | undefined, { status }: Meeting, consultation: Pick<Consultation, 'status'>) =>
	mayEdit(person) || (status === 'published' && maySeeConsultation(person, consultation));

/** Until it is known how many came, its own day belongs to what is ahead. `today`: as `2026-03-01`. */
export const isAhead = ({ heldOn, attendance }: Pick<Meeting, 'heldOn' | 'attendance'>, today: string) =>
	!isOver(heldOn, today) && (heldOn > today || !attendance);
