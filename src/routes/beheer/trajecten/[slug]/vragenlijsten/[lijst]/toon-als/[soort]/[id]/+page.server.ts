import { fail, redirect } from '@sveltejs/kit';
import { findCondition, saveRows, saveSource } from '#lib/questionnaires/making/condition.server.ts';
import { ConditionForm, SourceForm } from '#lib/questionnaires/making/step-forms.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const whereIn = ({ params }: Pick<RequestEvent, 'params'>) => ({
	consultation: params.slug,
	slug: params.lijst,
	kind: params.soort,
	id: params.id
});

export const load: PageServerLoad = async (event) => {
	const typed = Object.fromEntries(event.url.searchParams);
	return findCondition(personWho(event, mayManage), whereIn(event), typed);
};

export const actions = {
	rows: form(ConditionForm, async ({ onceKey, state, ...values }, event: RequestEvent) => {
		const problems = await saveRows(personWho(event, mayManage), whereIn(event), { onceKey, state, values });
		if (problems.length) return fail(422, { action: '?/rows', values: { onceKey, state, ...values }, problems });
		redirect(303, `${event.url.pathname}?bewaard`);
	}),
	source: form(SourceForm, async (input, event: RequestEvent) => {
		const problems = await saveSource(personWho(event, mayManage), whereIn(event), { ...input, values: {} });
		if (problems.length) return fail(422, { action: '?/source', values: input, problems });
		redirect(303, `${event.url.pathname}?bewaard`);
	})
} satisfies Actions;
