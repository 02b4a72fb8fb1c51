import { eq, sql } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { receipts } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import { isOpen } from '../questionnaire.ts';
import { questionnaires, questionnaireVersions, responses } from '../tables.ts';
import { inLanguage, languageOfText } from '../texts.ts';
import { readVersion } from '../versions.server.ts';

/** The receipt of an inzending with its vragenlijst, in one question; nothing when it is of something else. */
export async function findReceiptOfList(code: string) {
	const [found] = await receivedQuery().execute({ code });
	if (!found) return undefined;
	const { receipt, response, questionnaire, consultation } = found;
	const { language, versionId, withdrawnAt } = response;
	const { definition } = await readVersion(versionId);
	const { thanks = '' } = inLanguage(definition, language);
	const thanksIn = languageOfText(definition, 'thanks', language);
	const { slug } = questionnaire;
	return {
		receipt,
		list: { slug, language, thanks, thanksIn, correctable: !withdrawnAt && isOpen(questionnaire, consultation) }
	};
}

const receivedQuery = prepared(() =>
	db
		.select({
			receipt: receipts,
			response: {
				versionId: responses.versionId,
				language: responses.language,
				withdrawnAt: responses.withdrawnAt
			},
			questionnaire: {
				slug: questionnaires.slug,
				status: questionnaires.status,
				opensAt: questionnaires.opensAt,
				closesAt: questionnaires.closesAt
			},
			consultation: { status: consultations.status }
		})
		.from(receipts)
		.innerJoin(responses, eq(responses.receiptId, receipts.id))
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(eq(receipts.code, sql.placeholder('code')))
		.limit(1)
);
