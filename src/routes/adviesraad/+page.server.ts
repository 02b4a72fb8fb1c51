import { mayDraft } from '#lib/councils/advice.ts';
import { listForCouncil } from '#lib/councils/register.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	advices: await listForCouncil(personWho(event, mayDraft))
});
