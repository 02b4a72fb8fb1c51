import type { Configuration } from '#lib/configuration.ts';
import { removeOldContacts } from '#lib/contributions/receipts.server.ts';
import { removeOldLimits } from '#lib/limits/limit.ts';
import { forgetOldMails, sendDueMails } from '#lib/mail/outbox.ts';
import { sender } from '#lib/mail/send.ts';
import { removeExpiredSessions } from '#lib/people/sessions.server.ts';
import { removeOldCodes } from '#lib/people/sign-in.server.ts';
import { removeUnsent } from '#lib/questionnaires/filling.server.ts';
import { loggable } from '#lib/storage/loggable.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** What happens in the background of this process: mails leave, and what may not be kept goes. */
export function startWorker(configuration: Configuration) {
	const send = sender(configuration);
	repeat(2 * SECOND, () => sendDueMails(send));
	repeat(HOUR, cleanUp);
}

async function cleanUp() {
	await removeOldCodes();
	await removeOldLimits();
	await removeOldContacts();
	await forgetOldMails();
	await removeExpiredSessions();
	await removeUnsent();
}

function repeat(pause: number, work: () => Promise<unknown>) {
	const again = async () => {
		try {
			await work();
		} catch (error) {
			console.error('[worker]', loggable(error));
		}
		setTimeout(again, pause).unref();
	};
	setTimeout(again, pause).unref();
}
