import { fail, redirect } from '@sveltejs/kit';
import { CodeForm } from '#lib/chain/code-form.ts';
import { findCode } from '#lib/chain/following.server.ts';
import { whyUnknown } from '#lib/chain/unknown-code.server.ts';
import { limit } from '#lib/limits/limit.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

/** A code that was given out before the words came in leads here: `?code=`. */
export const load: PageServerLoad = ({ url }) => ({ code: (url.searchParams.get('code') ?? '').slice(0, 100) });

export const actions = {
	default: form(CodeForm, async (values, event) => {
		limit('follow', visitorAddress(event), { most: 60, perSeconds: 600 });
		const code = await findCode(values.code);
		if (!code) return fail(422, { action: '', values, problems: [await whyUnknown(values.code)] });
		redirect(303, `/volg/${code}`);
	})
} satisfies Actions;
