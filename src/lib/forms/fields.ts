import * as v from 'valibot';
import { isId } from '#lib/storage/ids.ts';
import { typedEuros } from '#lib/text/euros.ts';
import { asNumber } from '#lib/text/numbers.ts';
import { oneLine } from '#lib/text/one-line.ts';

// The kinds of fields that forms have. A field that is missing counts as empty, so that the visitor gets a sentence.

// A zero byte says nothing, and PostgreSQL cannot store it: in JSON it may be there still.
const asText = v.pipe(
	v.optional(v.union([v.string(), v.array(v.string())]), ''),
	v.transform((value) => (Array.isArray(value) ? (value[0] ?? '') : value).replaceAll('\0', '').trim())
);

/** All values of a field that a form may have more than once; none when it is missing. */
export const list = v.pipe(
	v.optional(v.union([v.string(), v.array(v.string())]), []),
	v.transform((values) => [values].flat())
);

/** What is one line on a page is one line in a mail and in a list too. */
const asLine = v.pipe(asText, v.transform(oneLine));

/** Like `text`, on one line: a title, a name, a place. */
export const line = (most: number, needed: string, what?: string) =>
	v.pipe(asLine, v.minLength(1, needed), v.maxLength(most, tooLong(most, what)));

export const optionalLine = (most: number, what?: string) => v.pipe(asLine, v.maxLength(most, tooLong(most, what)));

/**
 * A text that must be there, of one or more lines. `needed` says what to do when it is not. Lengths in characters.
 * `what`: how the field is called when it is too long, as in “Uw wens”.
 */
export const text = (most: number, needed: string, what?: string) =>
	v.pipe(asText, v.minLength(1, needed), v.maxLength(most, tooLong(most, what)));

export const optionalText = (most: number, what?: string) => v.pipe(asText, v.maxLength(most, tooLong(most, what)));

const tooLong =
	(most: number, what = 'Deze tekst') =>
	({ input }: { input: string }) =>
		`${what} heeft ${asNumber(input.length)} tekens. Het mogen er hoogstens ${asNumber(most)} zijn.`;

const MAIL = 'Vul een e-mailadres in als naam@voorbeeld.nl.';

export const email = (needed: string) =>
	v.pipe(
		asText,
		v.transform((value) => value.replaceAll(' ', '')),
		v.minLength(1, needed),
		v.maxLength(254, tooLong(254, 'Uw e-mailadres')),
		v.email(MAIL)
	);

export const optionalEmail = v.pipe(
	asText,
	v.transform((value) => value.replaceAll(' ', '')),
	v.maxLength(254, tooLong(254, 'Uw e-mailadres')),
	// A union says what its parts say, and not its own message, when only the form of the text is wrong.
	v.union([v.literal(''), v.pipe(v.string(), v.email(MAIL))], MAIL)
);

/** Whether mail can go to this address, as far as its form tells. */
export const isEmail = (value: string) => value.length <= 254 && v.is(v.pipe(v.string(), v.email()), value);

export const oneOf = <const Options extends readonly string[]>(options: Options, needed: string) =>
	v.pipe(asText, v.picklist(options, needed));

export const id = (needed: string) =>
	v.pipe(
		asText,
		v.check((value) => isId(value), needed)
	);

/** An id, or nothing chosen. */
export const optionalId = v.pipe(
	asText,
	v.check((value) => value === '' || isId(value), 'Maak een keuze uit de lijst.'),
	v.transform((value) => value || undefined)
);

export const ids = v.pipe(
	list,
	v.transform((values) => values.filter(Boolean)),
	v.array(
		v.pipe(
			v.string(),
			v.check((value) => isId(value), 'Maak een keuze uit de lijst.')
		)
	)
);

export const checked = v.pipe(
	asText,
	v.transform((value) => value !== '')
);

/** A box that must be ticked. */
export const confirmed = (needed: string) => v.pipe(checked, v.literal(true, needed));

/** A whole number from `least` to `most`. Spaces and points between digits are accepted. */
export const wholeNumber = (least: number, most: number, needed: string) =>
	numberFrom((value) => value.replace(/[\s.]/g, ''), least, most, needed);

/** An amount in whole euros; with a sign or the word it is the same. */
export const euros = (least: number, most: number, needed: string) => numberFrom(typedEuros, least, most, needed);

const numberFrom = (clean: (typed: string) => string, least: number, most: number, needed: string) =>
	v.pipe(
		asText,
		v.transform(clean),
		v.regex(/^\d{1,9}$/, needed),
		v.transform(Number),
		v.minValue(least, needed),
		v.maxValue(most, needed)
	);

/** A whole number, or nothing. */
export const optionalNumber = (least: number, most: number, needed: string) =>
	v.pipe(
		asText,
		v.transform((value) => value.replace(/[\s.]/g, '')),
		v.check((value) => value === '' || (/^\d{1,9}$/.test(value) && +value >= least && +value <= most), needed),
		v.transform((value) => (value === '' ? undefined : Number(value)))
	);

/** Some of these, or none. */
export const someOf = <const Options extends readonly string[]>(options: Options) =>
	v.pipe(
		list,
		v.transform((values) => values.filter(Boolean)),
		v.array(v.picklist(options, 'Maak een keuze uit de lijst.'))
	);

/** A day as `2026-03-01`, from 1900 to 2100; people may also type 1-3-2026. */
export const day = (needed: string) =>
	v.pipe(asText, v.transform(asDay), v.string(needed), v.check(isDay, saidOf(needed)));

export const optionalDay = (needed: string) =>
	v.pipe(
		asText,
		v.transform(asDay),
		v.check((value) => value === '' || isDay(value), saidOf(needed))
	);

/** Who typed 31-2-2026 knows how to write a day: it is the calendar that lacks it. */
const saidOf =
	(needed: string) =>
	({ input }: { input: string }) =>
		/^(19|20)\d{2}-\d{2}-\d{2}$/.test(input) ? 'Deze dag bestaat niet. Vul een dag in, zoals 1-3-2026.' : needed;

/** What people type, as `2026-03-01` when it reads as a day. */
export function asDay(value: string) {
	const dutch = /^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4})$/.exec(value);
	return dutch ? `${dutch[3]}-${dutch[2]!.padStart(2, '0')}-${dutch[1]!.padStart(2, '0')}` : value;
}

/** Whether this is a day of the calendar, as `2026-03-01`, from 1900 to 2100. */
export const isDay = (value: string) =>
	// A database knows other years than JavaScript does, and nobody here means them.
	/^(19|20)\d{2}-\d{2}-\d{2}$|^2100-\d{2}-\d{2}$/.test(value) &&
	!Number.isNaN(Date.parse(value)) &&
	new Date(value).toISOString().startsWith(value);

/** A time of the day as `19:30`, or nothing; people may also type 19.30, 9:00 or 1930. */
export const optionalTime = (needed: string) =>
	v.pipe(
		asText,
		v.transform(asClock),
		v.check((value) => value === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(value), needed)
	);

function asClock(value: string) {
	const typed = /^(\d{1,2})[:.]?(\d{2})(?: ?uur)?$/.exec(value);
	return typed ? `${typed[1]!.padStart(2, '0')}:${typed[2]}` : value;
}

/** The seal of what somebody saw when they began to write. */
export const basedOn = text(22, 'Open deze pagina opnieuw en probeer het nog een keer.');

export const onceKey = v.pipe(
	asText,
	v.regex(/^[A-Za-z0-9_-]{22}$/, 'Open deze pagina opnieuw en probeer het nog een keer.')
);
