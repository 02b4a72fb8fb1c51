import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import type { Person } from '#lib/people/person.ts';
import { people } from '#lib/people/tables.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { draftWords } from '#lib/replies/draft-words.ts';
import { findDraft } from '#lib/replies/drafts.server.ts';
import { db } from '#lib/storage/index.ts';
import type { Gated } from '#lib/language-checks/passing.ts';
import type { AgreementInput } from './agreement.ts';
import { agreementDrafts } from './tables.ts';

export type AgreementDraft = typeof agreementDrafts.$inferSelect;

/** The agreement that is being written on an item, with who wrote it last. */
export async function findAgreementDraft(itemId: string) {
	const [found] = await db
		.select({ draft: agreementDrafts, writtenBy: people.name })
		.from(agreementDrafts)
		.leftJoin(people, eq(people.id, agreementDrafts.writtenById))
		.where(eq(agreementDrafts.itemId, itemId));
	return found && { ...found.draft, writtenBy: found.writtenBy ?? 'iemand die weg is' };
}

/** Of what is written of both: who was overtaken hears it. Of none yet as well. */
export async function sealOfBoth(itemId: string, contributionId: string): Promise<string> {
	const [reply, agreement] = [await findDraft({ contributionId }), await findAgreementDraft(itemId)];
	return sealOf(draftWords(reply), agreement?.given ?? null, agreement?.state === 'offered');
}

interface Keeping extends Partial<Gated> {
	state: AgreementDraft['state'];
}

/** Inside the transaction of who writes. */
export async function keepAgreementDraft(
	editor: Person,
	itemId: string,
	given: AgreementInput,
	{ state, language = null, languageOverride = '' }: Keeping
) {
	const kept = { given, state, language, languageOverride, note: '', writtenById: editor.id, savedAt: now() };
	await db
		.insert(agreementDrafts)
		.values({ itemId, ...kept })
		.onConflictDoUpdate({ target: agreementDrafts.itemId, set: kept });
}
