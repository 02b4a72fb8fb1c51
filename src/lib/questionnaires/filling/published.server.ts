import { and, desc, eq, ne, sql } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { refuse } from '#lib/errors.ts';
import { db } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import { questionnaires, questionnaireVersions, responses } from '../tables.ts';

/** The newest published version of a vragenlijst, with what one visitor has of it. */
export async function findPublished(slug: string, visitorHash: string) {
	const [row] = await publishedQuery().execute({ slug, visitorHash });
	return row ?? refuse('not_found');
}

const publishedQuery = prepared(() =>
	db
		.select({
			questionnaire: {
				id: questionnaires.id,
				status: questionnaires.status,
				access: questionnaires.access,
				opensAt: questionnaires.opensAt,
				closesAt: questionnaires.closesAt,
				measuredSeconds: questionnaires.measuredSeconds,
				measuredWith: questionnaires.measuredWith
			},
			consultation: {
				id: consultations.id,
				slug: consultations.slug,
				title: consultations.title,
				status: consultations.status
			},
			versionId: questionnaireVersions.id,
			response: {
				versionId: responses.versionId,
				answers: responses.answers,
				correction: responses.correction,
				submittedAt: responses.submittedAt
			}
		})
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.questionnaireId, questionnaires.id))
		.leftJoin(responses, eq(responses.visitorHash, sql.placeholder('visitorHash')))
		.where(
			and(
				eq(questionnaires.slug, sql.placeholder('slug')),
				ne(questionnaires.status, 'draft'),
				ne(consultations.status, 'draft')
			)
		)
		.orderBy(desc(questionnaireVersions.number))
		.limit(1)
);
