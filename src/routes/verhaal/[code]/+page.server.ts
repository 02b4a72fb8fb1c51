import { fail, redirect } from '@sveltejs/kit';
import { limit } from '#lib/limits/limit.ts';
import { StorySecretForm, wrongStorySecret } from '#lib/policies/stories/story.ts';
import { readStory, withdrawStory } from '#lib/policies/stories/withdrawing.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({ story: await readStory(params.code) });

export const actions = {
	default: form(StorySecretForm, async (values, event) => {
		limit('withdraw', visitorAddress(event), { most: 30, perSeconds: 600 });
		if (!(await withdrawStory(event.params.code!, values.secret)))
			return fail(422, { action: '', values, problems: [wrongStorySecret] });
		redirect(303, `/verhaal/${event.params.code}`);
	})
} satisfies Actions;
