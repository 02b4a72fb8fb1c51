import { listWaiting } from '#lib/chain/waiting.server.ts';
import { isStaff } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ waiting: await listWaiting(personWho(event, isStaff)) });
