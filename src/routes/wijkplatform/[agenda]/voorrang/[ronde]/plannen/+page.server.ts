import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { readChosenItems } from '#lib/agendas/priorities/choosing.ts';
import { chooseItems, findOwnPoll } from '#lib/agendas/priorities/polls.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = (event) => atPoll(event);

export const actions = {
	default: form(v.record(v.string(), v.union([v.string(), v.array(v.string())])), async (values, event) => {
		const { poll, available } = await atPoll(event);
		const { chosen, problems } = readChosenItems(poll.kind, available, values);
		if (problems.length) return fail(422, { action: '', values, problems });
		await chooseItems(personWho(event, isOfPlatform), poll.id, chosen);
		redirect(303, event.url.pathname.replace(/\/plannen$/, ''));
	})
} satisfies Actions;

const atPoll = (event: RequestEvent) =>
	findOwnPoll(personWho(event, isOfPlatform), event.params.agenda!, event.params.ronde!);
