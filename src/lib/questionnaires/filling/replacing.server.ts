import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { nameFor } from '#lib/contributions/contribution.ts';
import type { Receipt } from '#lib/contributions/receipts.server.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { askedIn, type Answers, type Definition } from '../definition.ts';
import { responses } from '../tables.ts';
import { readVersion } from '../versions.server.ts';
import { keepAddresses, removeAddresses, withoutAddresses } from './addresses.server.ts';
import { keepSentFiles } from './files.server.ts';
import { today, wijkIn } from './finding.server.ts';
import { countIn } from './quotas.server.ts';
import { openWords, replaceWords, type AboutWords } from './said.server.ts';
import { receiptOf, type Found, type Sent } from './sent-response.server.ts';

/** Puts a correction in the place of what was sent. The receipt stays. */
export async function replaceAnswers(
	{ token, visitorHash, receipt: earlier }: { token: string; visitorHash: string; receipt: Receipt },
	found: Found,
	answers: Answers,
	definition: Definition,
	person?: Person
): Promise<Sent> {
	const { response, questionnaire, consultation } = found;
	const { kept, addresses } = withoutAddresses(definition, answers);
	const changed = await db
		.update(responses)
		.set({ answers: kept, correction: null, correctedAt: now() })
		.where(and(eq(responses.id, response.id), isNotNull(responses.correction), isNull(responses.withdrawnAt)))
		.returning({ id: responses.id });
	const receipt = { ...receiptOf(token, found, earlier), corrected: true };
	// From another tab it was sent a moment ago.
	if (!changed.length) return receipt;

	await countIn(questionnaire.id, definition, answers, today(), response.answers);
	await removeAddresses(response.id);
	await keepAddresses(response.id, addresses);
	await keepSentFiles(visitorHash, definition, answers, response.answers);
	const said = openWords(await dutch(response.versionId), answers);
	const counts = await replaceWords(response.id, said, aboutWords(found, earlier.id, definition, answers, person));
	await record('response.corrected', {
		subject: response,
		consultationId: consultation.id,
		actor: person,
		particulars: counts
	});
	return receipt;
}

export const aboutWords = (
	{ consultation }: Found,
	receiptId: string,
	definition: Definition,
	answers: Answers,
	person?: Person
): AboutWords => ({
	consultationId: consultation.id,
	author: nameFor(person, ''),
	personId: person?.id,
	neighbourhoodId: wijkIn(askedIn(definition), answers),
	receiptId
});

/** The words as they were asked in Dutch. */
export const dutch = async (versionId: string) => (await readVersion(versionId)).definition;
