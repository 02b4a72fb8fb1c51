import { eq } from 'drizzle-orm';
import { agendaItems } from '#lib/policies/items/tables.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { approveDraft, sendBack } from '#lib/replies/approving.server.ts';
import { sealOfDraft } from '#lib/replies/draft-words.ts';
import { findDraft } from '#lib/replies/drafts.server.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayAgree } from './agreement.ts';
import { findAgreementDraft, sealOfBoth, type AgreementDraft } from './drafts.server.ts';
import { publishAgreement, type Placed } from './publishing.server.ts';
import { agreementDrafts } from './tables.ts';

/** Who wrote it last is not who reads it. */
export const mayApproveAgreement = (
	person: Person | undefined,
	draft: Pick<AgreementDraft, 'state' | 'writtenById'> | undefined
) => mayAgree(person) && draft?.state === 'offered' && draft.writtenById !== person?.id;

/** Lets the answer and the agreement go out that a colleague wrote. `basedOn`: the seal of what this person read. */
export async function approveAgreement(
	reader: Person,
	placed: Placed,
	basedOn: string,
	origin = readConfiguration().origin
): Promise<string> {
	assertAllowed(mayAgree(reader));
	return transaction(async () => {
		const draft = await holdOffered(reader, placed, basedOn);
		const { contributionId } = placed.item;
		const answer = await findDraft({ contributionId });
		if (answer && answer.state !== 'offered')
			refuse('conflict', 'Iemand schrijft nog aan het antwoord. Wacht tot dat klaar is.');
		if (answer) await approveDraft(reader, { id: answer.id, basedOn: sealOfDraft(answer) }, origin);
		const { given, language, languageOverride, writtenById } = draft;
		const writer = writtenById ? { id: writtenById } : undefined;
		return publishAgreement(placed, { ...given, language, languageOverride }, { writer, approver: reader, origin });
	});
}

/** Sends both back to who wrote them, with what has to be better. */
export async function sendAgreementBack(reader: Person, placed: Placed, basedOn: string, note: string) {
	assertAllowed(mayAgree(reader));
	return transaction(async () => {
		await holdOffered(reader, placed, basedOn);
		const { id, contributionId } = placed.item;
		const answer = await findDraft({ contributionId });
		if (answer?.state === 'offered') await sendBack(reader, { id: answer.id, basedOn: sealOfDraft(answer) }, note);
		await db.update(agreementDrafts).set({ state: 'returned', note }).where(eq(agreementDrafts.itemId, id));
		await record('agreement.returned', {
			subject: { id },
			consultationId: placed.agenda.consultation.id,
			actor: reader
		});
	});
}

async function holdOffered(reader: Person, { item }: Placed, basedOn: string) {
	await hold(agendaItems, item.id);
	const draft = (await findAgreementDraft(item.id)) ?? refuse('not_found');
	if (draft.state !== 'offered') refuse('conflict', 'Deze afspraak wordt niet meer aangeboden. Bekijk hoe die nu is.');
	if (!mayApproveAgreement(reader, draft)) refuse('conflict', 'U schreef dit zelf. Vraag een collega om het te lezen.');
	if (basedOn !== (await sealOfBoth(item.id, item.contributionId)))
		refuse('conflict', 'Dit is intussen veranderd. Lees het nog een keer.');
	return draft;
}
