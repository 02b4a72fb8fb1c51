import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { questionnaires, questionnaireVersions, responses } from '../tables.ts';
import { medianSeconds } from './timing.ts';

/** Writes down for each open vragenlijst how long it took the people who filled it in last. */
export async function measureMinutes() {
	const open = await db
		.select({ id: questionnaires.id, seconds: questionnaires.measuredSeconds, people: questionnaires.measuredWith })
		.from(questionnaires)
		.where(eq(questionnaires.status, 'open'))
		.orderBy(questionnaires.id);
	for (const { id, seconds, people } of open) {
		const measured = medianSeconds(await lastTimings(id));
		if (!measured || (measured.seconds === seconds && measured.people === people)) continue;
		await db
			.update(questionnaires)
			.set({ measuredSeconds: measured.seconds, measuredWith: measured.people })
			.where(eq(questionnaires.id, id));
	}
}

const LAST = 500;

/** Of own devices only, and not of who changed their answers: they were on the screens twice. */
const lastTimings = async (questionnaireId: string) =>
	(
		await db
			.select({ timings: responses.timings })
			.from(responses)
			.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
			.where(
				and(
					eq(questionnaireVersions.questionnaireId, questionnaireId),
					eq(responses.channel, 'online'),
					isNotNull(responses.submittedAt),
					isNull(responses.withdrawnAt),
					isNull(responses.correctedAt)
				)
			)
			.orderBy(desc(responses.submittedAt), desc(responses.id))
			.limit(LAST)
	).map(({ timings }) => timings);
