import type { Person } from '#lib/people/person.ts';
import { mayDecide, mayHideWords, mayMakeFunds } from './initiative.ts';

/** Where this person works on initiatives, the first one first. */
export const placesAtInitiatives = (person: Person | undefined) =>
	[
		{ href: '/beheer/initiatieven', label: 'Aanvragen', shown: mayDecide(person) },
		{ href: '/beheer/initiatieven/openbaar', label: 'Openbare teksten', shown: mayHideWords(person) },
		{ href: '/beheer/initiatieven/fondsen', label: 'Fondsen en regels', shown: mayMakeFunds(person) }
	].flatMap(({ shown, ...link }) => (shown ? [link] : []));
