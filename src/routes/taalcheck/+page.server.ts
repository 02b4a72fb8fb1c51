import { checkPasted } from '#lib/language-checks/public-check.server.ts';
import { CheckForm, checkedState } from '#lib/language-checks/public-check.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form, lookedAt } from '#lib/web/form.ts';
import type { Actions } from './$types';

export const actions = {
	default: form(CheckForm, async ({ text }, event) =>
		lookedAt(checkedState(await checkPasted(text, visitorAddress(event))))
	)
} satisfies Actions;
