import { fail, redirect } from '@sveltejs/kit';
import { StepForm } from '#lib/agreements/step.ts';
import { findMilestone, tellStepWithPhoto } from '#lib/agreements/steps.server.ts';
import { typedOf } from '#lib/ui/form-state.ts';
import { form } from '#lib/web/form.ts';
import { atItem } from '../../../../placed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { placed } = await atItem(event);
	return { ...placed, milestone: await findMilestone(placed.item.id, event.params.stap) };
};

export const actions = {
	default: form(StepForm, async (step, event, files) => {
		const { editor, placed, here } = await atItem(event);
		const { problems } = await tellStepWithPhoto(editor, placed, event.params.stap, step, files.get('photo')?.[0]);
		if (problems) return fail(422, { action: '', values: typedOf(step), problems });
		redirect(303, `${here}?gemeld`);
	})
} satisfies Actions;
