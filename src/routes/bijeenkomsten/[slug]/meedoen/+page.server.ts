import { VoteForm } from '#lib/meetings/day/day.ts';
import { readVoting } from '#lib/meetings/day/screen.server.ts';
import { vote } from '#lib/meetings/day/voting.server.ts';
import { findMeeting } from '#lib/meetings/reading.server.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { passOf } from '#lib/web/hall.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const voting = await readVoting(event.params.slug, passOf(event));
	if (voting) return { voting, title: voting.title, bare: true };
	return { voting, title: (await findMeeting(event.params.slug, event.locals.person)).title };
};

export const actions = {
	vote: form(VoteForm, async ({ statement, answer }, event) => {
		await vote(event.params.slug!, passOf(event), statement, answer);
		backToPage(event);
	})
} satisfies Actions;
