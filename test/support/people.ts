import type { Person } from '#lib/people/person.ts';
import { findPersonByEmail, giveRole, joinByEmail } from '#lib/people/people.server.ts';
import type { RoleName } from '#lib/people/role.ts';

/** A person by first name: `const anna = await join('Anna', 'editor')`. */
export async function join(name: string, ...roles: (RoleName | [RoleName, string])[]): Promise<Person> {
	const email = `${name.toLowerCase()}@example.org`;
	const person = await joinByEmail({ name, email });
	for (const role of roles) {
		const [roleName, scope] = typeof role === 'string' ? [role, ''] : role;
		await giveRole(undefined, person, roleName, scope);
	}
	return (await findPersonByEmail(email))!;
}
