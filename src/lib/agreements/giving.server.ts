import { agendaItems } from '#lib/policies/items/tables.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { loadMeasure } from '#lib/language/on-demand.ts';
import { passGate } from '#lib/language-checks/passing.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import type { DraftInput } from '#lib/replies/draft-words.ts';
import { findDraft, needsColleague, offerDraft, saveDraft } from '#lib/replies/drafts.server.ts';
import { repliesTo, reply } from '#lib/replies/replies.server.ts';
import type { ReplyInput } from '#lib/replies/reply.ts';
import { hold } from '#lib/storage/hold.ts';
import { transaction } from '#lib/storage/index.ts';
import { gatedTexts, mayAgree, type AgreementInput } from './agreement.ts';
import { keepAgreementDraft, sealOfBoth } from './drafts.server.ts';
import { publishAgreement, type Placed } from './publishing.server.ts';

// The answer and the agreement on one item, in one go. The answer goes through the verbs of the answers, so that each
// of their rules holds here too; what a colleague makes of it: approving.server.ts.

/** What of the answer this form writes: the rest is what the verbs of the answers make of it. */
type Answer = Omit<ReplyInput, 'onceKey' | 'contributionId' | 'findingId' | 'themeId' | 'stance'>;
type DraftAnswer = Omit<DraftInput, 'contributionId' | 'findingId' | 'themeId' | 'stance' | 'basedOn'>;

export interface Both<A> {
	answer: A;
	agreement: AgreementInput;
	/** The seal of what was stored when this person began. */
	basedOn?: string | undefined;
}

/** Gives the answer, when it is another than the one that stands, and the agreement beside it. Returns the agreement's id. */
export async function giveAgreement(
	editor: Person,
	placed: Placed,
	{ onceKey, answer, agreement, basedOn }: Both<Answer> & { onceKey: string },
	origin = readConfiguration().origin
): Promise<string> {
	assertAllowed(mayAgree(editor));
	// Before others wait for us.
	await loadMeasure();
	return once(onceKey, async () => {
		const { contributionId } = await begin(placed, basedOn);
		if (await needsColleague({ contributionId })) refuse('conflict', READ_ALONG);
		const gated = await passGate(gatedTexts(agreement), answer.languageOverride, 'De afspraak');
		if (!(await stands(contributionId, answer)))
			await reply(editor, { ...answer, onceKey: newOnceKey(), contributionId }, origin);
		return publishAgreement(placed, { ...agreement, ...gated }, { writer: editor, origin });
	});
}

const READ_ALONG = 'In dit traject leest een tweede collega mee. Bied het antwoord en de afspraak aan een collega aan.';

/** Keeps what was written so far of both. */
export async function saveAgreement(editor: Person, placed: Placed, { answer, agreement, basedOn }: Both<DraftAnswer>) {
	assertAllowed(mayAgree(editor));
	return transaction(async () => {
		const { contributionId } = await begin(placed, basedOn);
		if (!(await stands(contributionId, answer))) await saveDraft(editor, { ...answer, contributionId });
		await keepAgreementDraft(editor, placed.item.id, agreement, { state: 'writing' });
	});
}

/** The same, and asks a colleague to read both. */
export async function offerAgreement(editor: Person, placed: Placed, { answer, agreement, basedOn }: Both<Answer>) {
	assertAllowed(mayAgree(editor));
	await loadMeasure();
	return transaction(async () => {
		const { contributionId } = await begin(placed, basedOn);
		const gated = await passGate(gatedTexts(agreement), answer.languageOverride, 'De afspraak');
		if (!(await stands(contributionId, answer))) await offerDraft(editor, { ...answer, contributionId });
		await keepAgreementDraft(editor, placed.item.id, agreement, { state: 'offered', ...gated });
		await record('agreement.offered', {
			subject: { id: placed.item.id },
			consultationId: placed.agenda.consultation.id,
			actor: editor
		});
	});
}

/** Two who write at once wait for each other here, and the second hears it. */
async function begin({ item }: Placed, basedOn: string | undefined) {
	await hold(agendaItems, item.id);
	if (basedOn !== undefined && basedOn !== (await sealOfBoth(item.id, item.contributionId)))
		refuse('conflict', 'Iemand anders heeft dit intussen gewijzigd. Leg de twee teksten naast elkaar.');
	return item;
}

/** Whether this very answer was given already, and nobody writes at another. */
async function stands(contributionId: string, { verdict, reason }: Pick<DraftAnswer, 'verdict' | 'reason'>) {
	const standing = (await repliesTo([contributionId])).get(contributionId);
	const same = standing?.verdict === verdict && standing?.reason.trim() === reason.trim();
	return same && !(await findDraft({ contributionId }));
}
