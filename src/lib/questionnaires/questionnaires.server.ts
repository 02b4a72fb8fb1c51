import { and, asc, count, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { firstOfEach } from '#lib/storage/first-of-each.ts';
import { db } from '#lib/storage/index.ts';
import { problemsWith } from './schema/definition.ts';
import { fingerprint } from './fingerprint.ts';
import { isOpen, mayManage, opensLater, stateNow } from './questionnaire.ts';
import { questionnaires, questionnaireVersions, responses } from './tables.ts';
import { listVersions, readVersions } from './versions.server.ts';

/** What everybody may see, the newest first: with what is asked, whether it is open and how many answered. */
export async function listPublished(consultationId?: string) {
	const rows = await db
		.select({
			id: questionnaires.id,
			slug: questionnaires.slug,
			status: questionnaires.status,
			opensAt: questionnaires.opensAt,
			closesAt: questionnaires.closesAt,
			consultation: { slug: consultations.slug, title: consultations.title, status: consultations.status },
			versionId: questionnaireVersions.id
		})
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.questionnaireId, questionnaires.id))
		.where(
			and(
				ne(questionnaires.status, 'draft'),
				ne(consultations.status, 'draft'),
				consultationId ? eq(consultations.id, consultationId) : undefined
			)
		)
		.orderBy(desc(questionnaires.createdAt), desc(questionnaires.id), desc(questionnaireVersions.number));
	const newest = firstOfEach(rows, ({ id }) => id);
	const versions = await readVersions(newest.map(({ versionId }) => versionId));
	const sent = await countSent(newest.map(({ id }) => id));
	return newest.map(({ versionId, ...row }) => ({
		...row,
		open: isOpen(row, row.consultation),
		opensLater: opensLater(row, row.consultation),
		definition: versions.get(versionId)!.definition,
		sent: sent.get(row.id) ?? 0
	}));
}

export type Published = Awaited<ReturnType<typeof listPublished>>[number];

const managed = { questionnaire: questionnaires, consultation: { status: consultations.status } };

/** Those of one consultation, for the redactie: drafts too. */
export async function listOf(editor: Person, consultation: string) {
	assertAllowed(mayManage(editor));
	const rows = await db
		.select(managed)
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(eq(consultations.slug, consultation))
		.orderBy(desc(questionnaires.createdAt), desc(questionnaires.id));
	const sent = await countSent(rows.map(({ questionnaire }) => questionnaire.id));
	return rows.map(({ questionnaire, consultation }) => ({
		...questionnaire,
		now: stateNow(questionnaire, consultation),
		sent: sent.get(questionnaire.id) ?? 0
	}));
}

/** One of a consultation, with its draft and its versions. `state`: where the editor stands. */
export async function findOf(editor: Person, consultation: string, slug: string) {
	assertAllowed(mayManage(editor));
	const [row] = await db
		.select(managed)
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(and(eq(questionnaires.slug, slug), eq(consultations.slug, consultation)));
	const { questionnaire, consultation: of } = row ?? refuse('not_found');
	const { id, draft } = questionnaire;
	const versions = await listVersions(id);
	const state = fingerprint(draft);
	return {
		...questionnaire,
		now: stateNow(questionnaire, of),
		finished: of.status === 'finished',
		versions,
		state,
		changed: versions.at(-1)?.hash !== state,
		problems: problemsWith(draft),
		sent: (await countSent([id])).get(id) ?? 0
	};
}

export type Managed = Awaited<ReturnType<typeof findOf>>;

async function countSent(ids: string[]): Promise<Map<string, number>> {
	if (!ids.length) return new Map();
	const rows = await db
		.select({ id: questionnaireVersions.questionnaireId, sent: count() })
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.where(and(inArray(questionnaireVersions.questionnaireId, ids), isNotNull(responses.submittedAt)))
		.groupBy(questionnaireVersions.questionnaireId)
		.orderBy(asc(questionnaireVersions.questionnaireId));
	return new Map(rows.map(({ id, sent }) => [id, sent]));
}
