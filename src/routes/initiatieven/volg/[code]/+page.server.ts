import { fail, redirect } from '@sveltejs/kit';
import { WithdrawForm, wrongSecret } from '#lib/chain/code-form.ts';
import { followInitiative } from '#lib/initiatives/behind-code.server.ts';
import { CheckUpForm } from '#lib/initiatives/check-up.ts';
import { answerCheckUp } from '#lib/initiatives/check-ups.server.ts';
import { AnswerForm } from '#lib/initiatives/initiative.ts';
import { isOpenedBy } from '#lib/initiatives/opening.server.ts';
import { receivePhoto } from '#lib/initiatives/photos.server.ts';
import { answerBack } from '#lib/initiatives/questions.server.ts';
import { withdrawInitiative } from '#lib/initiatives/withdrawing.server.ts';
import { limit } from '#lib/limits/limit.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { keepOpened, proofFor } from '#lib/web/receipt.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, url } = event;
	// The link of a mail: the key stays in no history and in no address that one passes on.
	const key = url.searchParams.get('sleutel');
	if (key && (await isOpenedBy(params.code, key))) keepOpened(event, params.code, key);
	if (key) redirect(303, url.pathname);
	const followed = await followInitiative(params.code, proofFor(event, params.code));
	// Of one person: no cache keeps it.
	event.setHeaders({ 'cache-control': 'private, no-store' });
	return { followed, done: url.searchParams.get('gedaan') };
};

export const actions = {
	open: form(WithdrawForm, async (values, event) => {
		limit('withdraw', visitorAddress(event), { most: 30, perSeconds: 600 });
		if (!(await isOpenedBy(event.params.code!, values.secret)))
			return fail(422, { action: '?/open', values, problems: [wrongSecret] });
		keepOpened(event, event.params.code!, values.secret);
		redirect(303, event.url.pathname);
	}),
	answer: form(AnswerForm, async (answer, event) => {
		limit('hand-in', visitorAddress(event), { most: 60, perSeconds: 600 });
		await answerBack(event.params.code!, proofFor(event, event.params.code!), answer);
		redirect(303, `${event.url.pathname}?gedaan=antwoord`);
	}),
	apk: form(CheckUpForm, async (checkUp, event, files) => {
		limit('hand-in', visitorAddress(event), { most: 60, perSeconds: 600 });
		const [code, proof] = [event.params.code!, proofFor(event, event.params.code!)];
		const photo = await receivePhoto(code, proof, files.get('photo')?.[0], checkUp.description);
		await answerCheckUp(code, proof, checkUp, photo);
		redirect(303, `${event.url.pathname}?gedaan=apk`);
	}),
	withdraw: form(WithdrawForm, async (values, event) => {
		limit('withdraw', visitorAddress(event), { most: 30, perSeconds: 600 });
		if (!(await withdrawInitiative(event.params.code!, values.secret)))
			return fail(422, { action: '?/withdraw', values, problems: [wrongSecret] });
		redirect(303, `${event.url.pathname}?gedaan=gewist`);
	})
} satisfies Actions;
