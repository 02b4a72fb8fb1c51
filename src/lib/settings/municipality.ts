import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

export const MunicipalityForm = v.object({
	name: field.line(80, 'Vul de naam van de gemeente in.'),
	email: field.email('Vul het e-mailadres in waar inwoners u bereiken.'),
	phone: field.optionalLine(30),
	address: field.optionalLine(200)
});
