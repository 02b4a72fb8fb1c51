import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

/** More would not fit in the form that asks for the letters of these codes. */
export const MOST_CODES = 10_000;

/**
 * How many codes there may be for one poll: one for each inwoner of the wijk, where the municipality says how many there
 * are.
 */
export const mostCodes = ({ population }: { population: number }) => population || MOST_CODES;

export const CodesForm = v.object({
	batch: field.line(60, 'Geef de stapel een naam, zoals “Flats aan het plein”.'),
	count: field.wholeNumber(1, MOST_CODES, 'Vul in hoeveel codes u wilt, van 1 tot 10.000.')
});

/** Which codes, and on what. */
export const LettersForm = v.object({
	codes: field.text(400_000, 'Er zijn geen codes om brieven van te maken.'),
	kind: field.oneOf(['letters', 'csv'], 'Kies brieven of een bestand.')
});
