import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

export const TermsForm = v.object({
	first: field.wholeNumber(1, 12, 'Kies een maand.'),
	second: field.wholeNumber(1, 12, 'Kies een maand.')
});
