import * as field from '#lib/forms/fields.ts';

/** What an inwoner may say of themselves with words of theirs: the fields of SenderFields.svelte. */
export const senderFields = {
	author: field.optionalLine(60, 'De naam'),
	neighbourhoodId: field.optionalId,
	email: field.optionalEmail
};
