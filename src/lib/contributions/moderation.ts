import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

/** Where in the queue the moderator was, to come back there. */
const place = { page: field.optionalLine(6), place: field.optionalLine(6) };

export const ApproveForm = v.object({ id: field.id('Kies een bijdrage.'), ...place });

export const HideForm = v.object({
	id: field.id('Kies een bijdrage.'),
	reason: field.text(300, 'Schrijf op waarom. Iedereen kan dit lezen.'),
	...place
});

/** The address of the queue at the place where the moderator was: there the next one waits now. */
export const queueAt = ({ page, place }: { page: string; place: string }, done: 'openbaar' | 'verborgen') => {
	const at = /^\d{1,6}$/.test(page) ? page : '1';
	return `/beheer/moderatie?pagina=${at}&gedaan=${done}#${/^\d{1,6}$/.test(place) ? `plek-${place}` : 'gedaan'}`;
};
