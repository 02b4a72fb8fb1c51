import { checkLanguage } from '#lib/checks/check.server.ts';
import { CheckForm, checkedState } from '#lib/checks/check.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form, lookedAt } from '#lib/web/form.ts';
import type { Actions } from './$types';

export const actions = {
	default: form(CheckForm, async ({ text }, event) =>
		lookedAt(checkedState(await checkLanguage(text, visitorAddress(event))))
	)
} satisfies Actions;
