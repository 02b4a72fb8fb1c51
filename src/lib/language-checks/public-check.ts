import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import type { Analysis } from '#lib/language/analysis.ts';
import type { FormState } from '#lib/ui/form-state.ts';

/** In UTF-16 units, about 6,000 words. The measure reads more, but nobody mends more in one go. */
export const MOST_CHECKED = 40_000;

export const CheckForm = v.object({ text: field.text(MOST_CHECKED, 'Plak eerst uw tekst in het vak.', 'Uw tekst') });

/** A text as it was read, with what was found in it. */
export interface Checked {
	text: string;
	analysis: Analysis;
}

/** The form that comes back with its text still there, and what was found in that. */
export const checkedState = (checked: Checked): FormState & { checked: Checked } => ({
	...{ action: '', values: { text: checked.text }, problems: [] },
	checked
});
