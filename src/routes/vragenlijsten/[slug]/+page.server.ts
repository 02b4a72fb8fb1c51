import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { resumeAt } from '#lib/questionnaires/engine.ts';
import { findFilling } from '#lib/questionnaires/filling.server.ts';
import { readOutcome } from '#lib/questionnaires/outcome.server.ts';
import { forget } from '#lib/questionnaires/saving.server.ts';
import { dropToken, readToken } from '#lib/web/filling.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const filling = await findFilling(event.params.slug, readToken(event));
	const outcome = filling.open ? undefined : await readOutcome(event.params.slug);
	return { filling, outcome, resume: resumeAt(filling.version.definition, filling.answers) };
};

export const actions = {
	restart: form(v.object({}), async (_, event) => {
		const token = readToken(event);
		const { slug } = await findFilling(event.params.slug!, token);
		if (token) await forget(slug, token);
		dropToken(event);
		redirect(303, `/vragenlijsten/${slug}/1`);
	})
} satisfies Actions;
