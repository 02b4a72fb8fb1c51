import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { accessKinds } from './access.ts';
import type { announcements } from './tables.ts';
import { whenFields, withTimesInOrder } from './when.ts';

export type Announcement = typeof announcements.$inferSelect;

const day = (needed: string) =>
	v.pipe(
		field.optionalDay(needed),
		v.transform((value) => value || null)
	);

/** What changes too when it is at another place. */
const placeFields = {
	address: field.optionalLine(160, 'Het adres'),
	directions: field.optionalText(600)
};

export const AnnouncementForm = v.pipe(
	v.object({
		basedOn: field.basedOn,
		about: field.text(2000, 'Schrijf op waar het over gaat.'),
		...placeFields,
		access: field.someOf(accessKinds),
		accessWords: field.optionalText(600),
		childCare: field.checked,
		childCareWords: field.optionalText(400),
		languages: field.optionalLine(200),
		food: field.optionalLine(200),
		costs: field.optionalLine(120),
		contactEmail: field.optionalEmail,
		contactPhone: field.optionalLine(30, 'Het telefoonnummer'),
		signUp: field.oneOf(['needed', 'walk_in'], 'Kies of mensen zich aanmelden.'),
		capacity: v.pipe(
			field.optionalNumber(1, 10_000, 'Vul een getal in, zoals 40. Is er plek genoeg? Laat het dan leeg.'),
			v.transform((count) => count ?? null)
		),
		signUpFrom: day('Vul de dag in, zoals 1-3-2026.'),
		signUpUntil: day('Vul de dag in, zoals 1-3-2026.')
	}),
	v.forward(
		v.check(
			({ signUpFrom: from, signUpUntil: until }) => !from || !until || from <= until,
			'De laatste dag ligt voor de eerste dag. Verander een van de twee.'
		),
		['signUpUntil']
	),
	v.forward(
		v.check(
			({ contactEmail, contactPhone }) => contactEmail !== '' || contactPhone !== '',
			'Vul een telefoonnummer of een e-mailadres in. Mensen willen iets kunnen vragen.'
		),
		['contactPhone']
	)
);

export type AnnouncementInput = Omit<v.InferOutput<typeof AnnouncementForm>, 'basedOn'>;

const REASON = 'Schrijf op waarom. Iedereen leest dit.';

/** Another day, time or place for a meeting that everybody knows of. */
export const MoveForm = withTimesInOrder(
	v.object({ ...whenFields, ...placeFields, reason: field.text(300, REASON, 'De reden') })
);
export type MoveInput = Omit<v.InferOutput<typeof MoveForm>, keyof typeof placeFields> &
	Partial<Pick<Announcement, keyof typeof placeFields>>;

export const CancelForm = v.object({ reason: field.text(300, REASON, 'De reden') });

export const AttendanceForm = v.object({
	attendance: field.wholeNumber(1, 10_000, 'Vul een getal in, zoals 24.')
});

/** What is stored now, for who wrote at the same time: only what is longer than a line. */
export const storedAnnouncement = (stored: Announcement): (readonly [string, string, string])[] => [
	['Waar gaat het over?', stored.about, 'about'],
	['Hoe komen mensen er?', stored.directions, 'directions'],
	['Wat moeten mensen nog meer weten over de plek?', stored.accessWords, 'accessWords'],
	['Wat moeten ouders weten?', stored.childCareWords, 'childCareWords']
];

/** The words that two redacteuren could change at once. */
export const announcementWords = (words: AnnouncementInput | undefined) =>
	words
		? [
				...[words.about, words.address, words.directions, words.access, words.accessWords],
				...[words.childCare, words.childCareWords, words.languages, words.food, words.costs],
				...[words.contactEmail, words.contactPhone, words.signUp, words.capacity, words.signUpFrom, words.signUpUntil]
			]
		: [];
