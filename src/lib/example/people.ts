import { findPersonByEmail, giveRole, joinByEmail } from '#lib/people/people.server.ts';
import type { Person } from '#lib/people/person.ts';
import type { RoleName } from '#lib/people/role.ts';
import type { PersonKey, World } from './world.ts';

interface Account {
	name: string;
	email: string;
	party?: string;
	organisation?: string;
	roles?: [RoleName, string?][];
}

// Who has an address at voorbeeld.example is listed on the sign-in page: one a role.
const accounts = {
	resident: { name: 'Fatima Yilmaz', email: 'fatima@voorbeeld.example' },
	organisation: { name: 'Bram Peters', email: 'bram@voorbeeld.example', organisation: 'Welzijn Lindewaard' },
	planWriter: { name: 'Tim Vos', email: 'tim@voorbeeld.example', organisation: 'Stichting De Schakel' },
	communityWorker: {
		name: 'Yara Mensah',
		email: 'yara@voorbeeld.example',
		organisation: 'Welzijn Lindewaard',
		roles: [
			['community_worker', 'molenveld'],
			['community_worker', 'lindenkwartier'],
			['community_worker', 'waterrijk']
		]
	},
	platformMember: {
		name: 'Sanne Mulder',
		email: 'sanne@voorbeeld.example',
		roles: [['platform_member', 'molenveld']]
	},
	platformChair: {
		name: 'Karim El Idrissi',
		email: 'karim@voorbeeld.example',
		roles: [['platform_chair', 'molenveld']]
	},
	secondChair: { name: 'Toos Jansen', email: 'toos@lindewaard.example', roles: [['platform_chair', 'de-hoven']] },
	councillor1: {
		name: 'Aylin Kaya',
		email: 'aylin@voorbeeld.example',
		party: 'Samen Sociaal',
		roles: [['council_member']]
	},
	councillor2: {
		name: 'Ruben Smit',
		email: 'ruben@lindewaard.example',
		party: 'Lokaal Lindewaard',
		roles: [['council_member']]
	},
	councillor3: {
		name: 'Joost van den Berg',
		email: 'joost@lindewaard.example',
		party: 'Ondernemend Lindewaard',
		roles: [['council_member']]
	},
	councillor4: {
		name: 'Marijke Visser',
		email: 'marijke@lindewaard.example',
		party: 'Groen Lindewaard',
		roles: [['council_member']]
	},
	councillor5: {
		name: 'Dirk Postma',
		email: 'dirk@lindewaard.example',
		party: 'Dorpen en Wijken',
		roles: [['council_member']]
	},
	adviser2: { name: 'Youssef Amrani', email: 'youssef@lindewaard.example', roles: [['advisory_member']] },
	adviser3: { name: 'Tineke Dijkstra', email: 'tineke@lindewaard.example', roles: [['advisory_member']] },
	adviser: { name: 'Nel Bakker', email: 'nel@voorbeeld.example', roles: [['advisory_member']] },
	advisoryChair: { name: 'Piet Hoekstra', email: 'piet@voorbeeld.example', roles: [['advisory_chair']] },
	editor: { name: 'Eva de Wit', email: 'eva@voorbeeld.example', roles: [['editor']] },
	secondEditor: { name: 'Ruud Kramer', email: 'ruud@voorbeeld.example', roles: [['editor']] },
	moderator: { name: 'Mo Haddad', email: 'mo@voorbeeld.example', roles: [['moderator']] },
	administrator: { name: 'Bea van Dam', email: 'bea@voorbeeld.example', roles: [['administrator']] }
} satisfies Record<PersonKey, Account>;

/** The people of Lindewaard. The roles of a wijkplatform come with `giveWijkRoles`, when the wijken are there. */
export async function addPeople(): Promise<World['people']> {
	const made = {} as Record<PersonKey, Person>;
	for (const [key, account] of Object.entries<Account>(accounts)) {
		const person = await joinByEmail(account);
		for (const [role, wijk] of account.roles ?? []) if (!wijk) await giveRole(undefined, person, role);
		made[key as PersonKey] = (await findPersonByEmail(account.email))!;
	}
	return made;
}

export async function giveWijkRoles({ people, neighbourhoods }: Pick<World, 'people' | 'neighbourhoods'>) {
	for (const [key, account] of Object.entries<Account>(accounts))
		for (const [role, wijk] of account.roles ?? []) {
			const scope = neighbourhoods.find(({ slug }) => slug === wijk);
			if (scope) await giveRole(undefined, people[key as PersonKey], role, scope.id);
			people[key as PersonKey] = (await findPersonByEmail(account.email))!;
		}
}
