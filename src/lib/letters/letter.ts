import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

export const LetterForm = v.object({
	onceKey: field.onceKey,
	text: field.text(20_000, 'Typ over wat er in de brief staat, of wat er gezegd is.'),
	author: field.optionalLine(80),
	neighbourhoodId: field.optionalId,
	email: field.optionalEmail
});

export interface LetterInput {
	onceKey: string;
	consultationId: string;
	text: string;
	/** The name that may be shown; empty for none. */
	author: string;
	neighbourhoodId?: string | undefined;
	email?: string | undefined;
}
