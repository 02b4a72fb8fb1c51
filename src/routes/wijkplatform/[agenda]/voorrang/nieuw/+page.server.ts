import { redirect } from '@sveltejs/kit';
import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { findAgendaOfChair } from '#lib/agendas/agendas.server.ts';
import { findBudget } from '#lib/agendas/priorities/budgets.server.ts';
import { NewPollForm } from '#lib/agendas/priorities/poll.ts';
import { createPoll } from '#lib/agendas/priorities/polls.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const agenda = await findAgendaOfChair(event.params.agenda, personWho(event, isOfPlatform));
	return { agenda, hasBudget: !!(await findBudget(agenda.id)) };
};

export const actions = {
	default: form(NewPollForm, async (poll, event) => {
		const id = await createPoll(personWho(event, isOfPlatform), event.params.agenda!, poll);
		redirect(303, `/wijkplatform/${event.params.agenda}/voorrang/${id}/plannen`);
	})
} satisfies Actions;
