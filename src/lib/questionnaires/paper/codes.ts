import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import type { Problem } from '#lib/ui/form-state.ts';

/** More would not fit in the form that asks for the letters of these codes. */
const MOST_CODES = 10_000;

/** In bytes, of a file of codes. */
export const MOST_TEXT = 400_000;

const HOW_MANY = `Vul in hoeveel codes u wilt, van 1 tot ${MOST_CODES.toLocaleString('nl-NL')}.`;

export const CodesForm = v.object({
	batch: field.line(60, 'Geef de stapel een naam, zoals “Wijk Noord”.'),
	count: v.pipe(
		field.optionalLine(12),
		v.check((count) => count === '' || isCount(count), HOW_MANY)
	),
	codes: field.optionalText(MOST_TEXT)
});

/** What was asked for: codes of one's own, from the form or from a file, or so many new ones. */
export function codesWanted(
	{ batch, count, codes }: v.InferOutput<typeof CodesForm>,
	file: string
): { batch: string; codes: string } | { batch: string; count: number } | { problems: Problem[] } {
	const own = codes || file;
	if (own) return { batch, codes: own };
	return count ? { batch, count: asCount(count) } : { problems: [{ field: 'count', message: HOW_MANY }] };
}

const asCount = (typed: string) => Number(typed.replace(/[\s.]/g, ''));
const isCount = (typed: string) => /^[\d\s.]{1,12}$/.test(typed) && asCount(typed) >= 1 && asCount(typed) <= MOST_CODES;

/** Which codes, and on what. */
export const LettersForm = v.object({
	batch: field.optionalLine(60),
	codes: field.text(400_000, 'Er zijn geen codes om brieven van te maken.'),
	kind: field.oneOf(['letters', 'csv'], 'Kies brieven of een bestand.')
});

export const BatchForm = v.object({ batch: field.line(60, 'Kies een stapel.') });
