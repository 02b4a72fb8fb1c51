// `npm run people:add`: makes a person with a role. This is how the first beheerder comes in.
import { onTheDatabase, readArguments, UsageError } from './support/command-line.ts';

const roles = { beheerder: 'administrator', redacteur: 'editor', moderator: 'moderator' } as const;

const usage = `Zo voegt u iemand toe:
  npm run people:add -- anna@gemeente.nl --name "Anna de Boer" --role beheerder
De rol is beheerder, redacteur of moderator. Wie er al is, krijgt de rol erbij.`;

await onTheDatabase(async () => {
	const { values, positionals } = readArguments({ name: { type: 'string' }, role: { type: 'string' } }, usage);
	const [email] = positionals;
	const role = roles[values.role as keyof typeof roles];
	if (!email || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || !values.name?.trim() || !role) throw new UsageError(usage);

	const { giveRole, joinByEmail } = await import('#lib/people/people.server.ts');
	const person = await joinByEmail({ name: values.name.trim(), email });
	await giveRole(undefined, person, role);
	console.log(
		`${person.name} (${person.email}) is nu ${values.role}. Inloggen kan op /inloggen, met een code per mail.`
	);
});
