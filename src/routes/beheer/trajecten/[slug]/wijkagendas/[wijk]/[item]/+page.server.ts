import { redirect } from '@sveltejs/kit';
import { approveAgreement, sendAgreementBack } from '#lib/agreements/approving.server.ts';
import { readAgreementDesk } from '#lib/agreements/desk.server.ts';
import { ApproveBothForm, BothForm, SaveBothForm, SendBothBackForm } from '#lib/agreements/forms.ts';
import { giveAgreement, offerAgreement, saveAgreement } from '#lib/agreements/giving.server.ts';
import { form } from '#lib/web/form.ts';
import { atItem } from '../../placed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { editor, placed } = await atItem(event);
	return { ...placed, desk: await readAgreementDesk(editor, placed, event.url, event.locals.refused) };
};

export const actions = {
	save: form(SaveBothForm, async (both, event) => {
		const { editor, placed, here } = await atItem(event);
		await saveAgreement(editor, placed, both);
		redirect(303, `${here}?bewaard`);
	}),
	offer: form(BothForm, async (both, event) => {
		const { editor, placed, base } = await atItem(event);
		await offerAgreement(editor, placed, both);
		redirect(303, `${base}?aangeboden`);
	}),
	give: form(BothForm, async (both, event) => {
		const { editor, placed, base } = await atItem(event);
		await giveAgreement(editor, placed, both);
		redirect(303, `${base}?gegeven`);
	}),
	approve: form(ApproveBothForm, async ({ basedOn }, event) => {
		const { editor, placed, base } = await atItem(event);
		await approveAgreement(editor, placed, basedOn);
		redirect(303, `${base}?gegeven`);
	}),
	sendBack: form(SendBothBackForm, async ({ basedOn, note }, event) => {
		const { editor, placed, base } = await atItem(event);
		await sendAgreementBack(editor, placed, basedOn, note);
		redirect(303, `${base}?teruggegeven`);
	})
} satisfies Actions;
