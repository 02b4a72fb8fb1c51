import { listAddressQuestions } from '#lib/questionnaires/downloads/addresses.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => listAddressQuestions(personWho(event, mayManage), event.params);
