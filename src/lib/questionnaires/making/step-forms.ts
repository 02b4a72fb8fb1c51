import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { LONGEST_OVERRIDE } from '#lib/language-checks/passing.ts';

/** Where the editor stood: `state` is the fingerprint of the draft that the form was made from. */
export const step = { onceKey: field.onceKey, state: field.optionalText(60) };

export const StepForm = v.object(step);

/** With why it goes out when it is not in plain language. */
export const PublishForm = v.object({ ...step, languageOverride: field.optionalText(LONGEST_OVERRIDE, 'Uw uitleg') });

/** Of a question by its name, of a page by its number from 0. */
export const AtForm = v.object({ ...step, id: field.optionalText(40) });

export const MoveForm = v.object({
	...AtForm.entries,
	direction: field.oneOf(['up', 'down'], 'Kies omhoog of omlaag.')
});

/** A page and the place on it, such as `0.3`. */
export const PlaceForm = v.object({
	...AtForm.entries,
	place: v.pipe(field.optionalText(9), v.regex(/^\d{1,2}\.\d{1,3}$/, 'Kies waar de vraag komt.'))
});

const title = field.line(120, 'Geef de pagina een titel.');
export const PageForm = v.object({ ...step, title });
export const SplitForm = v.object({ ...AtForm.entries, title });
export const ChangePageForm = v.object({ ...SplitForm.entries, introduction: field.optionalText(3000) });

/** The key under which what was removed is kept. */
export const PutBackForm = v.object({ ...step, key: field.onceKey });

export const PageOrderForm = v.object({ ...AtForm.entries, number: field.wholeNumber(1, 60, 'Kies een plaats.') });

/** Rows of a condition: their fields carry the number of the row. */
export const ConditionForm = v.objectWithRest(step, v.union([v.string(), v.array(v.string())]));

export const SourceForm = v.object({ ...step, source: field.optionalText(2000) });
