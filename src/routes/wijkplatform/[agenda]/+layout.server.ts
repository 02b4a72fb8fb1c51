import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { findAgenda } from '#lib/agendas/agendas.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { consultation, title } = await findAgenda(event.params.agenda, personWho(event, isOfPlatform));
	// The pages are those of the redactie, which has a menu.
	return { consultation, of: title, menu: [] };
};
