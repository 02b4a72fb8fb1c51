import { redirect } from '@sveltejs/kit';
import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { joinSuggestion, refuseSuggestion, takeUpSuggestion } from '#lib/agendas/suggestions/deciding.server.ts';
import { readSuggestion } from '#lib/agendas/suggestions/desk.server.ts';
import { JoinForm, RefusalForm, TakeUpForm } from '#lib/agendas/suggestions/suggestion.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const at = (event: RequestEvent) =>
	[personWho(event, isOfPlatform), event.params.agenda, event.params.voorstel] as const;

export const load = ((event) =>
	readSuggestion(personWho(event, isOfPlatform), event.params.agenda, event.params.voorstel)) satisfies PageServerLoad;

export const actions = {
	take: form(TakeUpForm, async ({ onceKey, text, ...details }, event: RequestEvent) => {
		const itemId = await takeUpSuggestion(...at(event), { onceKey, text, details: { kind: 'item', ...details } });
		redirect(303, `/wijkplatform/${event.params.agenda}/alinea/${itemId}/bronnen`);
	}),
	join: form(JoinForm, async ({ itemId }, event: RequestEvent) => {
		await joinSuggestion(...at(event), itemId);
		redirect(303, `/wijkplatform/${event.params.agenda}/alinea/${itemId}/bronnen`);
	}),
	refuse: form(RefusalForm, async ({ reason }, event: RequestEvent) => {
		await refuseSuggestion(...at(event), reason);
		redirect(303, `/wijkplatform/${event.params.agenda}/voorstellen`);
	})
} satisfies Actions;
