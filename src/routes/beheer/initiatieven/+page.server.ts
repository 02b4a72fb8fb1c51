import { readDesk } from '#lib/initiatives/desk.server.ts';
import { mayDecide } from '#lib/initiatives/initiative.ts';
import { today } from '#lib/initiatives/today.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await readDesk(personWho(event, mayDecide))),
	today: today()
});
