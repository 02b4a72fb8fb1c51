import { redirect } from '@sveltejs/kit';
import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { PollForm } from '#lib/agendas/priorities/poll.ts';
import { changePoll, findOwnPoll, pollWords } from '#lib/agendas/priorities/polls.server.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await findOwnPoll(personWho(event, isOfPlatform), event.params.agenda, event.params.ronde);
	return { ...found, seal: sealOf(...pollWords(found.poll)) };
};

export const actions = {
	default: form(PollForm, async ({ basedOn, ...poll }, event) => {
		await changePoll(personWho(event, isOfPlatform), event.params.ronde!, poll, basedOn);
		redirect(303, event.url.pathname.replace(/\/wijzigen$/, ''));
	})
} satisfies Actions;
