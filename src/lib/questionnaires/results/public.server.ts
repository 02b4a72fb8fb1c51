import { and, count, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { db } from '#lib/storage/index.ts';
import { isOpen } from '../questionnaire.ts';
import { forEverybody } from './outcome.ts';
import { countAnswers } from './counting.server.ts';
import { questionnaires, questionnaireVersions, responses } from '../tables.ts';

/** The outcome of a vragenlijst that is closed; while it is open nobody's answer may be swayed by it. */
export async function readOutcome(slug: string) {
	const [found] = await db
		.select({ list: questionnaires, consultation: { status: consultations.status } })
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(eq(questionnaires.slug, slug));
	if (!found || found.list.status === 'draft' || found.consultation.status === 'draft') return undefined;
	if (isOpen(found.list, found.consultation)) return undefined;
	return { people: await countPeople(found.list.id), questions: await readQuestions(found.list.id) };
}

const readQuestions = async (questionnaireId: string) => (await countAnswers(questionnaireId)).map(forEverybody);

export type PublicOutcome = NonNullable<Awaited<ReturnType<typeof readOutcome>>>;

/** How many sent their answers, and did not take them back. */
async function countPeople(questionnaireId: string) {
	const [found] = await db
		.select({ people: count() })
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.where(
			and(
				eq(questionnaireVersions.questionnaireId, questionnaireId),
				isNotNull(responses.submittedAt),
				isNull(responses.withdrawnAt)
			)
		);
	return found!.people;
}

/** The vragenlijst that a receipt was given for, and whether its outcome can be read yet. */
export async function outcomeBehind(receiptId: string) {
	const [found] = await db
		.select({
			withdrawnAt: responses.withdrawnAt,
			slug: questionnaires.slug,
			status: questionnaires.status,
			opensAt: questionnaires.opensAt,
			closesAt: questionnaires.closesAt,
			definition: questionnaireVersions.definition,
			consultation: { status: consultations.status }
		})
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(eq(responses.receiptId, receiptId))
		.orderBy(desc(responses.id));
	if (!found) return undefined;
	const { slug, closesAt, definition } = found;
	const open = isOpen(found, found.consultation);
	return { slug, title: definition.title, withdrawn: found.withdrawnAt !== null, open, closesAt };
}
