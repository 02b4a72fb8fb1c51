import type { RequestEvent } from '@sveltejs/kit';
import { ASKS, tooLong, type FieldChecked } from '#lib/language-checks/field-check.ts';
import { MOST_CHECKED } from '#lib/language-checks/public-check.ts';
import { checkPasted } from '#lib/language-checks/public-check.server.ts';
import { valueOf, type FormState } from '#lib/ui/form-state.ts';
import { visitorAddress } from './address.ts';

/** Whether a form was sent by its button “Controleer de taal”: nothing of it is to be done or kept. */
export const asksForCheck = (values: FormState['values']) => ASKS in values;

/**
 * The form as it was sent, with what was found in the field that it names. `hadFiles`: some were chosen, which a browser
 * does not bring back.
 */
export async function checkField(
	event: Pick<RequestEvent, 'locals' | 'getClientAddress'>,
	sent: FormState,
	hadFiles: boolean
): Promise<FormState | FieldChecked> {
	const { [ASKS]: _, ...values } = sent.values;
	const name = valueOf(sent, ASKS);
	// The name came with the form: a name that every object knows, such as “constructor”, is no field of it.
	const text = Object.hasOwn(values, name) ? valueOf(sent, name) : '';
	if (text.length > MOST_CHECKED) return { ...sent, values, problems: [tooLong(name)] };
	const checked = await checkPasted(text, event.locals.person?.id ?? visitorAddress(event));
	return { ...sent, values, checkedField: name, checked, filesLost: hadFiles };
}
