import type { RequestEvent } from '@sveltejs/kit';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';

/** Who is signed in and may be here; for everybody else the page does not exist. */
export function personWho(event: Pick<RequestEvent, 'locals'>, may: (person: Person | undefined) => boolean): Person {
	const { person } = event.locals;
	if (!person || !may(person)) refuse('not_found');
	return person;
}
