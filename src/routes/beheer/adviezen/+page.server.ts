import { mayAsk } from '#lib/councils/advice.ts';
import { listWork } from '#lib/councils/editor-work.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ work: await listWork(personWho(event, mayAsk)) });
