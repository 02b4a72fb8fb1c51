import { joinByEmail } from '#lib/people/people.server.ts';
import type { Person } from '#lib/people/person.ts';

/**
 * Who is named for what an import puts under a theme or answers. Nobody can sign in at this address (RFC 2606), and
 * in the database this person holds no role: being a redacteur lasts as long as the import.
 */
export async function importer(): Promise<Person> {
	const person = await joinByEmail({ name: 'Ingelezen uit een bestand', email: 'inlezen@samenspraak.invalid' });
	return { ...person, roles: [{ role: 'editor', scopeId: '' }] };
}
