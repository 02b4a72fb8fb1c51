import type { Person } from '#lib/people/person.ts';
import { workplacesOf } from '#lib/people/workplaces.ts';
import { readsAlong } from '#lib/remarks/rounds.server.ts';

/** Where this person works on the platform; also who has no role, and reads along in a klankbordgroep. */
export async function placesFor(person: Person | undefined) {
	const places = workplacesOf(person);
	if (!person || places.some(({ href }) => href === '/raad') || !(await readsAlong(person))) return places;
	return [{ href: '/raad', label: 'Meelezen' }, ...places];
}
