import { listForEditor } from '#lib/chain/waiting.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	consultations: await listForEditor(personWho(event, mayEdit))
});
