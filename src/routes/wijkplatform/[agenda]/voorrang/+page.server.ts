import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { mayHold } from '#lib/agendas/priorities/poll.ts';
import { listHeldPolls } from '#lib/agendas/priorities/polls.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = personWho(event, isOfPlatform);
	const held = await listHeldPolls(member, event.params.agenda);
	return { ...held, chairs: mayHold(member, held.agenda) };
};
