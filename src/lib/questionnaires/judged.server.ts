import { and, desc, eq, ne } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import type { JudgedText } from '#lib/language-checks/tally.ts';
import { db } from '#lib/storage/index.ts';
import { questionnaires, questionnaireVersions } from './tables.ts';

/** Every version of a vragenlijst that went out, with its stored verdict, the newest first. */
export async function listJudgedQuestionnaires(): Promise<JudgedText[]> {
	const rows = await db
		.select({
			id: questionnaireVersions.id,
			slug: questionnaires.slug,
			number: questionnaireVersions.number,
			definition: questionnaireVersions.definition,
			language: questionnaireVersions.language,
			override: questionnaireVersions.languageOverride
		})
		.from(questionnaireVersions)
		.innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(and(ne(questionnaires.status, 'draft'), ne(consultations.status, 'draft')))
		.orderBy(desc(questionnaireVersions.publishedAt), desc(questionnaireVersions.id));
	return rows.map(({ id, slug, number, definition, language, override }) => ({
		...{ id, language, override },
		title: `${definition.title}, versie ${number}`,
		href: `/vragenlijsten/${slug}`
	}));
}
