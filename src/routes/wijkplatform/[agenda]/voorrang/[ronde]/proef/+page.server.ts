import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { readTrial } from '#lib/agendas/priorities/trial.ts';
import { simulate } from '#lib/agendas/priorities/simulating.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const trial = readTrial(event.url.searchParams);
	const member = personWho(event, isOfPlatform);
	return { trial, ...(await simulate(member, event.params.agenda, event.params.ronde, trial)) };
};
