import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';

export const AdoptionForm = v.object({
	onceKey: field.onceKey,
	policyId: field.id('Kies een beleidskader.'),
	/** In words: the number, the date and the vote. */
	decision: field.text(1000, 'Schrijf het besluit op: nummer, datum en stemmen.'),
	summary: field.text(2000, 'Schrijf op wat er in deze versie veranderd is.'),
	languageOverride: field.optionalText(500)
});

export interface Adoption {
	onceKey?: string;
	summary: string;
	decision: string;
	/** Why the text goes out although the language check did not pass. */
	languageOverride?: string | undefined;
}

export const mayAdopt = (person: Person | undefined) => mayEdit(person);
