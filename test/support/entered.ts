import { asc, desc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { questionnaires, questionnaireVersions, responses } from '#lib/questionnaires/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';

/** An empty paper of a vragenlijst that is open, as if somebody typed it in. Returns its address, and that of the list. */
export async function addEnteredPaper() {
	const [of] = await db
		.select({ versionId: questionnaireVersions.id, lijst: questionnaires.slug, slug: consultations.slug })
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.questionnaireId, questionnaires.id))
		.where(eq(questionnaires.status, 'open'))
		.orderBy(asc(questionnaires.id), desc(questionnaireVersions.number))
		.limit(1);
	const row = { id: newId(), versionId: of!.versionId, visitorHash: newId(), answers: {} };
	const entered = { channel: 'paper', paper: `T${row.id.slice(-6).toUpperCase()}` } as const;
	await db.insert(responses).values({ ...row, ...entered, startedAt: now(), changedAt: now(), submittedAt: now() });
	return {
		entry: `/beheer/trajecten/${of!.slug}/vragenlijsten/${of!.lijst}/invoer/${row.id}`,
		list: `/vragenlijsten/${of!.lijst}`
	};
}
