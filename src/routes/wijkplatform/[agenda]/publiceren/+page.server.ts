import { redirect } from '@sveltejs/kit';
import { isOfPlatform, PublishForm } from '#lib/agendas/agenda.ts';
import { findAgendaOfChair } from '#lib/agendas/agendas.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { readDesk } from '#lib/policies/desk.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const chair = personWho(event, isOfPlatform);
	const agenda = await findAgendaOfChair(event.params.agenda, chair);
	return { agenda, desk: await readDesk(chair, agenda.consultation.slug, agenda.slug) };
};

export const actions = {
	default: form(PublishForm, async (publishing, event) => {
		const chair = personWho(event, isOfPlatform);
		const { id, neighbourhood } = await findAgendaOfChair(event.params.agenda!, chair);
		await publishAgenda(chair, id, publishing);
		redirect(303, `/wijken/${neighbourhood.slug}`);
	})
} satisfies Actions;
