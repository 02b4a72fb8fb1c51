import { refuse } from '#lib/errors.ts';
import { listPeople } from '#lib/people/people.server.ts';
import type { Person } from '#lib/people/person.ts';
import { roleLabels, type RoleName } from '#lib/people/role.ts';
import { startSession } from '#lib/people/sessions.server.ts';
import { isExample } from '#lib/settings/settings.server.ts';

const EXAMPLE_ADDRESS = /@voorbeeld\.example$/;

/** Who one can be while the example is loaded; nobody on a real platform. */
export async function listExampleAccounts() {
	if (!(await isExample())) return [];
	const people = (await listPeople()).filter(({ email }) => EXAMPLE_ADDRESS.test(email));
	return people.map((person) => ({ name: person.name, email: person.email, role: roleOf(person), ...placeOf(person) }));
}

/** Begins a session as an example account, without a code. */
export async function signInAsExample(email: string): Promise<string> {
	const account = (await listExampleAccounts()).some((known) => known.email === email);
	const person = account && (await listPeople()).find((known) => known.email === email);
	return person ? startSession(person) : refuse('not_found');
}

function roleOf({ roles, party, organisation }: Person) {
	const names = [...new Set(roles.map(({ role }) => roleLabels[role]))].join(', ');
	if (party) return `${names}, ${party}`;
	return names || (organisation ? `Organisatie: ${organisation}` : 'Inwoner met account');
}

const groups = [
	'Inwoners',
	'Wijkplatform',
	'In de wijk',
	'Uitvoering',
	'Adviesraad',
	'Gemeenteraad',
	'Gemeente'
] as const;

interface Place {
	/** Under which heading the account stands. */
	group: (typeof groups)[number];
	/** What one can try as this person, in a sentence. */
	about: string;
}

const places: Record<RoleName, Place> = {
	platform_member: { group: 'Wijkplatform', about: 'Schrijf met buren aan de agenda van uw wijk.' },
	platform_chair: { group: 'Wijkplatform', about: 'Zet de punten op volgorde en maak de agenda openbaar.' },
	community_worker: { group: 'In de wijk', about: 'Houd een bijeenkomst in uw wijk, en zorg voor de wensboom.' },
	advisory_member: { group: 'Adviesraad', about: 'Werk met anderen aan een advies.' },
	advisory_chair: { group: 'Adviesraad', about: 'Dien een advies in, gevraagd of ongevraagd.' },
	plan_writer: { group: 'Uitvoering', about: 'Schrijf hoe uw organisatie een deel van het beleid uitvoert.' },
	council_member: { group: 'Gemeenteraad', about: 'Lees een concept voor anderen het zien, en schrijf er iets bij.' },
	editor: { group: 'Gemeente', about: 'Leg inbreng bij elkaar, schrijf de tekst en geef antwoord.' },
	moderator: { group: 'Gemeente', about: 'Lees wat er binnenkomt en maak het openbaar.' },
	administrator: { group: 'Gemeente', about: 'Beheer mensen, wijken en de gegevens van de gemeente.' }
};

function placeOf({ roles, organisation }: Person): Place {
	if (roles[0]) return places[roles[0].role];
	const about = organisation ? 'Doe mee namens een organisatie.' : 'Zie uw eigen inbreng en de antwoorden bij elkaar.';
	return { group: 'Inwoners', about };
}

export type ExampleAccount = Awaited<ReturnType<typeof listExampleAccounts>>[number];

/** The accounts under their headings, in the order of who is heard first. */
export const groupAccounts = (accounts: ExampleAccount[]) =>
	groups
		.map((group) => ({ group, accounts: accounts.filter((account) => account.group === group) }))
		.filter(({ accounts }) => accounts.length);
