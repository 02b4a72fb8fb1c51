import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

export const MinutesForm = v.object({ basedOn: field.basedOn, minutes: field.optionalText(60_000, 'Het verslag') });

export const ErratumForm = v.object({ text: field.text(4000, 'Schrijf op wat er niet klopt en hoe het wel is.') });
