import { readCodebook } from '#lib/questionnaires/downloads/downloading.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => readCodebook(personWho(event, mayManage), event.params);
