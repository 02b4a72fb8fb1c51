import { desc, eq } from 'drizzle-orm';
import { findReceipt, isSecretOf } from '#lib/contributions/receipts.server.ts';
import { db } from '#lib/storage/index.ts';
import { questionnaires, questionnaireVersions, responses } from '../tables.ts';
import { knownAs } from './owning.ts';

/** What stands for the token of who has the volgcode and the secret of an inzending; nothing when they do not fit. */
export async function tokenBehind(code: string, secret: string): Promise<{ slug: string; token: string } | undefined> {
	const receipt = await findReceipt(code);
	if (!receipt || !isSecretOf(receipt, secret)) return undefined;
	const [found] = await db
		.select({ slug: questionnaires.slug, visitorHash: responses.visitorHash })
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
		.where(eq(responses.receiptId, receipt.id))
		.orderBy(desc(responses.id))
		.limit(1);
	return found && { slug: found.slug, token: knownAs(found.visitorHash) };
}
