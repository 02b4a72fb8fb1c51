import { fail, redirect } from '@sveltejs/kit';
import { CodeForm, unknownCode } from '#lib/chain/code-form.ts';
import { findCode } from '#lib/chain/following.server.ts';
import { limit } from '#lib/limits/limit.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import type { Actions } from './$types';

export const actions = {
	default: form(CodeForm, async (values, event) => {
		limit('follow', visitorAddress(event), { most: 60, perSeconds: 600 });
		const code = await findCode(values.code);
		if (!code) return fail(422, { action: '', values, problems: [unknownCode] });
		redirect(303, `/volg/${code}`);
	})
} satisfies Actions;
