import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { listCodeBatches } from '#lib/agendas/priorities/codes.server.ts';
import { openPoll, withdrawPoll } from '#lib/agendas/priorities/opening.server.ts';
import { mayHold, WithdrawForm } from '#lib/agendas/priorities/poll.ts';
import { findHeldPoll, removePoll } from '#lib/agendas/priorities/polls.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = personWho(event, isOfPlatform);
	const held = await findHeldPoll(member, event.params.agenda, event.params.ronde);
	return { ...held, chairs: mayHold(member, held.poll), batches: await listCodeBatches(held.poll.id) };
};

export const actions = {
	open: form(v.object({}), async (_, event) => {
		await openPoll(personWho(event, isOfPlatform), event.params.ronde!);
		redirect(303, event.url.pathname);
	}),
	withdraw: form(WithdrawForm, async ({ reason }, event) => {
		await withdrawPoll(personWho(event, isOfPlatform), event.params.ronde!, reason);
		redirect(303, event.url.pathname);
	}),
	remove: form(v.object({}), async (_, event) => {
		await removePoll(personWho(event, isOfPlatform), event.params.ronde!);
		redirect(303, `/wijkplatform/${event.params.agenda}/voorrang`);
	})
} satisfies Actions;
