import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { personWho } from '#lib/web/person.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	personWho(event, isOfPlatform);
};
