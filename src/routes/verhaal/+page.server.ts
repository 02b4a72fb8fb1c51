import { fail, redirect } from '@sveltejs/kit';
import { limit } from '#lib/limits/limit.ts';
import { findStory } from '#lib/policies/stories/consent.server.ts';
import { StoryCodeForm, unknownStory } from '#lib/policies/stories/story.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import type { Actions } from './$types';

export const actions = {
	default: form(StoryCodeForm, async (values, event) => {
		limit('follow', visitorAddress(event), { most: 60, perSeconds: 600 });
		const story = await findStory(values.code);
		if (!story) return fail(422, { action: '', values, problems: [unknownStory] });
		redirect(303, `/verhaal/${story.code}`);
	})
} satisfies Actions;
