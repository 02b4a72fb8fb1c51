import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

export const CodeForm = v.object({ code: field.text(100, 'Vul uw volgcode in.') });

export const unknownCode = {
	field: 'code',
	message: 'Wij kennen deze code niet. Een volgcode heeft 13 letters en cijfers. Kijk of u ze allemaal hebt.'
};

export const WithdrawForm = v.object({
	secret: field.text(100, 'Vul de geheime code in die u bij het insturen kreeg.')
});

/** The redactie takes back for who wrote it: only when that person asks. */
export const EraseForm = v.object({ asked: field.confirmed('Vink aan dat de schrijver dit zelf vroeg.') });

export const wrongSecret = {
	field: 'secret',
	message: 'Deze geheime code hoort niet bij deze volgcode. Kijk of u alle letters en cijfers hebt.'
};
