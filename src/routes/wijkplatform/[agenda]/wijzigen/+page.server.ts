import { redirect } from '@sveltejs/kit';
import { isOfPlatform, TitleForm } from '#lib/agendas/agenda.ts';
import { findAgenda, renameAgenda } from '#lib/agendas/agendas.server.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const agenda = await findAgenda(event.params.agenda, personWho(event, isOfPlatform));
	return { agenda, seal: sealOf(agenda.title) };
};

export const actions = {
	default: form(TitleForm, async ({ title, basedOn }, event) => {
		const id = event.params.agenda!;
		await renameAgenda(personWho(event, isOfPlatform), id, title, basedOn);
		redirect(303, `/wijkplatform/${id}`);
	})
} satisfies Actions;
