import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { paces } from './pace.ts';

const pace = field.oneOf(paces, 'Kies hoe vaak u een mail wilt.');

export const SubscribeForm = v.object({ email: field.email('Vul uw e-mailadres in.'), pace });

export const PaceForm = v.object({ pace });

export const NothingForm = v.object({});
