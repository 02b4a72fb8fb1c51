import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

const draft = { id: field.id('Open deze pagina opnieuw en probeer het nog een keer.') };

/** A colleague lets it go as it was read. */
export const ApproveForm = v.object({ ...draft, basedOn: field.basedOn });

export const SendBackForm = v.object({
	...draft,
	basedOn: field.basedOn,
	note: field.text(1000, 'Schrijf op wat er anders moet.')
});

export const DropForm = v.object(draft);

export const SecondReaderForm = v.object({
	consultationId: field.id('Kies een traject.'),
	on: field.checked,
	reason: field.text(500, 'Schrijf op waarom. Iedereen kan dit lezen.')
});
