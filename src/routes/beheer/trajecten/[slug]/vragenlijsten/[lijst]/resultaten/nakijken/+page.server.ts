import { redirect } from '@sveltejs/kit';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { CountAgainForm, LeaveOutForm } from '#lib/questionnaires/results/leaving-out.ts';
import { countAgain, leaveOut } from '#lib/questionnaires/results/leaving-out.server.ts';
import { qualityOf } from '#lib/questionnaires/results/quality.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayManage);
	const list = await findOf(editor, event.params.slug, event.params.lijst);
	return { list, quality: await qualityOf(editor, list.id) };
};

export const actions = {
	leaveOut: form(LeaveOutForm, async (choice, event) => {
		const editor = personWho(event, mayManage);
		const { id } = await findOf(editor, event.params.slug!, event.params.lijst!);
		await leaveOut(editor, { ...choice, questionnaireId: id });
		redirect(303, event.url.pathname);
	}),
	countAgain: form(CountAgainForm, async (choice, event) => {
		const editor = personWho(event, mayManage);
		const { id } = await findOf(editor, event.params.slug!, event.params.lijst!);
		await countAgain(editor, { ...choice, questionnaireId: id });
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
