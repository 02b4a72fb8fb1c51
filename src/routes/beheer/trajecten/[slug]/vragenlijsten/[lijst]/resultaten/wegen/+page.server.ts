import { redirect } from '@sveltejs/kit';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { agesIn, WeightingForm } from '#lib/questionnaires/results/weighting.ts';
import { representationOf } from '#lib/questionnaires/results/weighting-page.server.ts';
import { saveWeighting } from '#lib/questionnaires/results/weighting.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayManage);
	const list = await findOf(editor, event.params.slug, event.params.lijst);
	return { list, ...(await representationOf(editor, list.id, list.versions.at(-1)?.definition)) };
};

export const actions = {
	default: form(WeightingForm, async (input, event) => {
		const editor = personWho(event, mayManage);
		const { id } = await findOf(editor, event.params.slug!, event.params.lijst!);
		const { onceKey, ageQuestion, wijkQuestion, split } = input;
		await saveWeighting(editor, id, { onceKey, ageQuestion, wijkQuestion, split, ages: agesIn(input) });
		redirect(303, `${event.url.pathname}?bewaard`);
	})
} satisfies Actions;
