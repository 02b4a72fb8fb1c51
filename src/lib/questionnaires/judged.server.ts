import { and, desc, eq, ne } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { didNotPass, waysOut } from '#lib/language-checks/judged.ts';
import { MOST_FAILED, type JudgedTexts } from '#lib/language-checks/tally.ts';
import { inJson } from '#lib/storage/in-json.ts';
import { db } from '#lib/storage/index.ts';
import { questionnaires, questionnaireVersions } from './tables.ts';

const isMeant = and(ne(questionnaires.status, 'draft'), ne(consultations.status, 'draft'));

/** The versions of vragenlijsten that went out, by their stored verdicts. */
export async function listJudgedQuestionnaires(): Promise<JudgedTexts> {
	const { columns, ways } = waysOut(questionnaireVersions);
	const groups = await db
		.select(columns)
		.from(questionnaireVersions)
		.innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(isMeant)
		.groupBy(...ways)
		.orderBy(...ways);
	return { groups, failed: await listFailed() };
}

async function listFailed() {
	const rows = await db
		.select({
			id: questionnaireVersions.id,
			slug: questionnaires.slug,
			number: questionnaireVersions.number,
			title: inJson<string>(questionnaireVersions.definition, 'title'),
			override: questionnaireVersions.languageOverride
		})
		.from(questionnaireVersions)
		.innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(didNotPass(questionnaireVersions, isMeant))
		.orderBy(desc(questionnaireVersions.publishedAt), desc(questionnaireVersions.id))
		.limit(MOST_FAILED);
	return rows.map(({ id, slug, number, title, override }) => ({
		...{ id, override },
		title: `${title}, versie ${number}`,
		href: `/vragenlijsten/${slug}`
	}));
}
