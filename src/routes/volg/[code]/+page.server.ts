import { fail, redirect } from '@sveltejs/kit';
import { WithdrawForm, wrongSecret } from '#lib/chain/code-form.ts';
import { elsewhereOf, followCode } from '#lib/chain/following.server.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { limit } from '#lib/limits/limit.ts';
import { beginCorrection } from '#lib/questionnaires/filling/correcting.server.ts';
import { tokenBehind } from '#lib/questionnaires/filling/proving.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { keepProof } from '#lib/web/filling.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const elsewhere = await elsewhereOf(params.code);
	if (elsewhere) redirect(303, elsewhere);
	const followed = await followCode(params.code);
	return { followed, justWithdrawn: url.searchParams.has('gewist') && !followed.withdrawable };
};

export const actions = {
	withdraw: form(WithdrawForm, async (values, event) => {
		limit('withdraw', visitorAddress(event), { most: 30, perSeconds: 600 });
		const { code } = await followCode(event.params.code!);
		if (!(await withdraw(code, values.secret)))
			return fail(422, { action: '?/withdraw', values, problems: [wrongSecret] });
		redirect(303, `/volg/${code}?gewist`);
	}),
	correct: form(WithdrawForm, async (values, event) => {
		limit('withdraw', visitorAddress(event), { most: 30, perSeconds: 600 });
		const { code } = await followCode(event.params.code!);
		const behind = await tokenBehind(code, values.secret);
		if (!behind) return fail(422, { action: '?/correct', values, problems: [wrongSecret] });
		await beginCorrection(behind);
		keepProof(event, behind.slug, code, values.secret);
		redirect(303, `/vragenlijsten/${behind.slug}/controle`);
	})
} satisfies Actions;
