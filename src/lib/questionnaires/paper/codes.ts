import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

/** More would not fit in the form that asks for the letters of these codes. */
export const MOST_CODES = 10_000;

/** In characters, and of a file in bytes. */
export const MOST_TEXT = 400_000;

export const CodesForm = v.object({
	batch: field.line(60, 'Geef de stapel een naam, zoals “Wijk Noord”.'),
	count: v.optional(field.optionalLine(12), ''),
	codes: v.optional(field.optionalText(MOST_TEXT), '')
});

/** What is asked for, or what is wrong with it. `file`: its text; empty: none was chosen; nothing: it was too large. */
export function wantedCodes({ batch, count, codes }: v.InferOutput<typeof CodesForm>, file: string | undefined) {
	if (file === undefined) return wrong('codes', 'Dit bestand is te groot. Een bestand is hoogstens 400 kB.');
	if (file || codes) return { batch, codes: file || codes };
	return isCount(count) ? { batch, count: asCount(count) } : wrong('count', NO_COUNT);
}

const NO_COUNT = `Vul in hoeveel codes u wilt, van 1 tot ${MOST_CODES.toLocaleString('nl-NL')}.`;
const wrong = (name: string, message: string) => ({ problem: { field: name, message } });

const asCount = (typed: string) => Number(typed.replace(/[\s.]/g, ''));
const isCount = (typed: string) => /^[\d\s.]{1,12}$/.test(typed) && asCount(typed) >= 1 && asCount(typed) <= MOST_CODES;

/** How many letters go in one PDF. */
export const LETTERS_AT_ONCE = 1000;

/** What the letters say beside their code. */
export const LettersForm = v.object({
	batch: field.optionalLine(60),
	codes: field.text(MOST_TEXT, 'Er zijn geen codes om brieven van te maken.'),
	kind: field.oneOf(['letters', 'csv'], 'Kies brieven of een bestand.'),
	title: field.optionalLine(120),
	text: field.optionalText(2000)
});

export const BatchForm = v.object({ batch: field.line(60, 'Kies een stapel.') });
