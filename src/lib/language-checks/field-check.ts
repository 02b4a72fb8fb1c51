import type { FormState, Problem } from '#lib/ui/form-state.ts';
import { asNumber } from '#lib/text/numbers.ts';
import type { Checked } from './public-check.ts';
import { MOST_CHECKED } from './public-check.ts';

/** The button “Controleer de taal” of a form has this name, and as its value the name of the field. */
export const ASKS = 'taalcheck';

/** A form that comes back with everything still in it, and with what was found in one of its fields. */
export interface FieldChecked extends FormState {
	checkedField: string;
	checked: Checked;
	/** A browser does not bring chosen files back. */
	filesLost: boolean;
}

/** What was found in this field, when somebody asked. */
export const checkOf = (form: FormState | null | undefined, name: string): FieldChecked | undefined =>
	isFieldChecked(form) && form.checkedField === name ? form : undefined;

const isFieldChecked = (form: FormState | null | undefined): form is FieldChecked => !!form && 'checkedField' in form;

/** What is wrong with a text that is too long to be read in one go. */
export const tooLong = (field: string): Problem => ({
	field,
	message: `Deze tekst is te lang om in één keer te controleren. Wij lezen hoogstens ${asNumber(MOST_CHECKED)} tekens.`
});
