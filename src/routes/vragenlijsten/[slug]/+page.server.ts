import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { resumeAt } from '#lib/questionnaires/engine/steps.ts';
import { findFilling, today } from '#lib/questionnaires/filling/finding.server.ts';
import { readOutcome } from '#lib/questionnaires/results/public.server.ts';
import { forget } from '#lib/questionnaires/filling/saving.server.ts';
import { dropToken, readToken } from '#lib/web/filling.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const filling = await findFilling({ slug: event.params.slug, token: readToken(event) });
	const outcome = filling.open ? undefined : await readOutcome(event.params.slug);
	return { filling, outcome, resume: resumeAt(filling.definition, filling.answers, today()) };
};

export const actions = {
	restart: form(v.object({}), async (_, event) => {
		const token = readToken(event);
		const { slug } = await findFilling({ slug: event.params.slug!, token });
		if (token) await forget(slug, token);
		dropToken(event);
		redirect(303, `/vragenlijsten/${slug}/1`);
	})
} satisfies Actions;
