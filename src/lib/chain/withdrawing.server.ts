import { wipeRefusals } from '#lib/agendas/suggestions/deciding.server.ts';
import { wipeAlerts } from '#lib/contributions/alerts.server.ts';
import { findContribution, wipeContributions } from '#lib/contributions/contributions.server.ts';
import {
	findReceipt,
	findReceiptById,
	isSecretOf,
	type Receipt,
	removeContact
} from '#lib/contributions/receipts.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import type { Action } from '#lib/events/actions.ts';
import { record } from '#lib/events/record.ts';
import { removeMailsAbout } from '#lib/mail/outbox.ts';
import { wipeTalks } from '#lib/meetings/talks/talks.server.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { wipeResponses } from '#lib/questionnaires/filling/withdrawing.server.ts';
import { dropDraftsOn } from '#lib/replies/drafts.server.ts';
import { transaction } from '#lib/storage/index.ts';
import { eraseDrawings } from '#lib/wishes/cards/drawings.server.ts';
import { wipeAdoptions, wipeFates } from '#lib/wishes/wiping.server.ts';

// What one receipt brought lies in several features, so taking it back is a verb above them.

/** Takes back everything of one receipt: the words go, that something was there stays. False: a wrong secret. */
export async function withdraw(code: string, secret: string): Promise<boolean> {
	return transaction(async () => {
		const receipt = (await findReceipt(code)) ?? refuse('not_found');
		if (!isSecretOf(receipt, secret)) return false;
		await wipe(receipt, { said: 'contribution.withdrawn', answered: 'response.withdrawn' });
		return true;
	});
}

/** The same by a redacteur, when who wrote it asks so and has no secret any more. The log says who did it. */
export async function withdrawOnRequest(editor: Person, contributionId: string) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const { receiptId } = await findContribution(contributionId);
		const receipt = (receiptId ? await findReceiptById(receiptId) : undefined) ?? refuse('conflict', NOBODYS);
		await wipe(receipt, { said: 'contribution.erased', answered: 'response.erased' }, editor);
	});
}

const NOBODYS = 'Deze inbreng kwam niet van één schrijver met een volgcode. U kunt de woorden hier niet wissen.';

type Wiped = Record<'said' | 'answered', Action>;

async function wipe({ id, consultationId }: Receipt, actions: Wiped, actor?: Person) {
	const said = await wipeContributions(id);
	const answered = await wipeResponses(id);
	await wipeTalks(id);
	await removeContact(id);
	await removeMailsAbout(id);
	const ids = said.map((subject) => subject.id);
	await dropDraftsOn(ids);
	await wipeFates(ids);
	await wipeRefusals(ids);
	for (const subject of await wipeAdoptions(id))
		await record('wish.adoption_withdrawn', { subject, consultationId, actor });
	await wipeAlerts(ids);
	await eraseDrawings(ids);
	for (const subject of said) await record(actions.said, { subject, consultationId, actor });
	for (const subject of answered) await record(actions.answered, { subject, consultationId, actor });
}
