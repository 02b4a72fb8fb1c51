import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { dropPerson, findPerson } from '#lib/people/administration.server.ts';
import { mayAdministrate, type Person } from '#lib/people/person.ts';
import { transaction } from '#lib/storage/index.ts';
import { removeSubscriptionsOf } from '#lib/subscriptions/subscriptions.server.ts';
import { removeContactsOf } from './receipts.server.ts';

/**
 * Removes an account: name, address, roles, sessions, codes, and the address wherever news would go to. What the person
 * said stays, and belongs to no account any more; the log keeps the id only.
 */
export async function removeAccount(by: Person, id: string) {
	assertAllowed(mayAdministrate(by));
	return transaction(async () => {
		const person = await findPerson(by, id);
		if (person.id === by.id)
			refuse('conflict', 'Dit bent u zelf. Vraag een andere beheerder om uw account weg te halen.');
		await dropPerson(person);
		await removeContactsOf(person.email);
		await removeSubscriptionsOf(person.email);
		await record('person.removed', { subject: { id }, actor: by });
	});
}
