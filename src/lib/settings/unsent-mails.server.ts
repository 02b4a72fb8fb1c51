import { assertAllowed } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { countFailing, retryFailing } from '#lib/mail/outbox.ts';
import { mayAdministrate, type Person } from '#lib/people/person.ts';
import { transaction } from '#lib/storage/index.ts';

/** How many mails could not be sent until now, and since when; to whom and about what is nobody's business. */
export async function readUnsent(by: Person) {
	assertAllowed(mayAdministrate(by));
	return countFailing();
}

/** Tries them all again at once, as after the mail server was mended. */
export async function sendUnsentAgain(by: Person) {
	assertAllowed(mayAdministrate(by));
	return transaction(async () => {
		const count = await retryFailing();
		if (count) await record('mails.retried', { subject: { id: 'mails' }, actor: by, particulars: { count } });
	});
}
