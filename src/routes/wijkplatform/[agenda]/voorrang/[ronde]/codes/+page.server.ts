import { fail } from '@sveltejs/kit';
import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { CodesForm, mostCodes } from '#lib/agendas/priorities/codes.ts';
import { listCodeBatches, makeCodes } from '#lib/agendas/priorities/codes.server.ts';
import { findOwnPoll } from '#lib/agendas/priorities/polls.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await findOwnPoll(personWho(event, isOfPlatform), event.params.agenda, event.params.ronde);
	return { ...found, batches: await listCodeBatches(found.poll.id), most: mostCodes(found.agenda.neighbourhood) };
};

export const actions = {
	default: form(CodesForm, async (wanted, event) => {
		const made = await makeCodes(personWho(event, isOfPlatform), event.params.ronde!, wanted);
		// Shown in this answer and never again: only hashes are stored.
		event.setHeaders({ 'cache-control': 'no-store' });
		return fail(200, { action: '', values: { batch: wanted.batch, made }, problems: [] });
	})
} satisfies Actions;
