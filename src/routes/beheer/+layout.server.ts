import { mayGiveBudget } from '#lib/agendas/priorities/poll.ts';
import { placesAtInitiatives } from '#lib/initiatives/workplace.ts';
import { maySetLanguage } from '#lib/language-checks/settings.server.ts';
import { isStaff, mayAdministrate, mayEdit, mayModerateSomewhere } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const person = personWho(event, isStaff);
	const menu = [
		{ href: '/beheer', label: 'Overzicht', shown: true },
		{ href: '/beheer/trajecten', label: 'Trajecten', shown: mayEdit(person) },
		{ href: '/beheer/adviezen', label: 'Adviezen', shown: mayEdit(person) },
		...placesAtInitiatives(person).map((place) => ({ ...place, shown: true })),
		{ href: '/beheer/moderatie', label: 'Moderatie', shown: mayModerateSomewhere(person) },
		{ href: '/beheer/mensen', label: 'Mensen', shown: mayAdministrate(person) },
		{ href: '/beheer/wijken', label: 'Wijken', shown: mayAdministrate(person) },
		{ href: '/beheer/wijkbudget', label: 'Wijkbudget', shown: mayGiveBudget(person) },
		{ href: '/beheer/taal', label: 'Taal', shown: maySetLanguage(person) },
		{ href: '/beheer/instellingen', label: 'Instellingen', shown: mayAdministrate(person) }
	];
	return { menu: menu.flatMap(({ shown, ...link }) => (shown ? [link] : [])) };
};
