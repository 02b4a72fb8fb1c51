import { refuse } from '#lib/errors.ts';
import { listPeople } from '#lib/people/people.server.ts';
import type { Person } from '#lib/people/person.ts';
import { roleLabels } from '#lib/people/role.ts';
import { startSession } from '#lib/people/sessions.server.ts';
import { isExample } from '#lib/settings/settings.server.ts';

const EXAMPLE_ADDRESS = /@voorbeeld\.example$/;

/** Who one can be while the example is loaded; nobody on a real platform. */
export async function listExampleAccounts() {
	if (!(await isExample())) return [];
	const people = (await listPeople()).filter(({ email }) => EXAMPLE_ADDRESS.test(email));
	return people.map((person) => ({ name: person.name, email: person.email, role: roleOf(person) }));
}

/** Begins a session as an example account, without a code. */
export async function signInAsExample(email: string): Promise<string> {
	const account = (await listExampleAccounts()).some((known) => known.email === email);
	const person = account && (await listPeople()).find((known) => known.email === email);
	return person ? startSession(person) : refuse('not_found');
}

function roleOf({ roles, party, organisation }: Person) {
	const names = roles.map(({ role }) => roleLabels[role]).join(', ');
	if (party) return `${names}, ${party}`;
	return names || (organisation ? `Organisatie: ${organisation}` : 'Inwoner met account');
}
