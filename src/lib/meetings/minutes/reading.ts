import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { isOver } from '#lib/text/dates.ts';
import type { minutesCorrections, minutesReadings } from './tables.ts';

export type MinutesReading = typeof minutesReadings.$inferSelect;
export type Correction = typeof minutesCorrections.$inferSelect;

/** Days that who was there has to read. */
export const READING_DAYS = 10;

const MOST_ADDRESSES = 200;

export const OpenReadingForm = v.object({
	days: field.wholeNumber(3, 60, 'Vul een getal in van 3 tot en met 60.'),
	comers: field.checked,
	addresses: v.pipe(
		field.optionalText(20_000),
		v.transform((text) => [...new Set(text.split(/[\s,;]+/).filter(Boolean))]),
		v.maxLength(MOST_ADDRESSES, `Vul hoogstens ${MOST_ADDRESSES} e-mailadressen in.`),
		v.check(
			(addresses) => addresses.every(field.isEmail),
			({ input }) => `Dit is geen e-mailadres: ${input.find((address) => !field.isEmail(address))}`
		)
	)
});

/** What who was there sends: beside each part a text or nothing, in the order of the parts, and what lacks. */
export const CorrectionsForm = v.object({
	onceKey: field.onceKey,
	basedOn: field.basedOn,
	part: v.pipe(
		field.list,
		v.transform((parts) => parts.map((part) => part.trim())),
		v.everyItem((part) => part.length <= 2000, 'Een van uw teksten heeft meer dan 2.000 tekens. Maak hem korter.')
	),
	missing: field.optionalText(2000, 'Uw tekst')
});

export type CorrectionsInput = v.InferOutput<typeof CorrectionsForm>;

/** What the redactie does with a correction. `words`: the part as it becomes. */
export const TakeForm = v.object({
	id: field.id('Open deze pagina opnieuw.'),
	basedOn: field.basedOn,
	words: field.text(8000, 'Schrijf op hoe het verslag nu wordt.'),
	reason: field.text(500, 'Schrijf op wat u aanpaste.')
});

export const LeaveForm = v.object({
	id: field.id('Open deze pagina opnieuw.'),
	reason: field.text(500, 'Schrijf op waarom u dit niet overneemt.')
});

export type TakeInput = v.InferOutput<typeof TakeForm>;

/** Until the end of its last day. `today`: as `2026-03-01`. */
export const isReadable = ({ dueOn }: Pick<MinutesReading, 'dueOn'>, today: string) => !isOver(dueOn, today);
