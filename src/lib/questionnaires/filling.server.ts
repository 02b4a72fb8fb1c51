import { createHash } from 'node:crypto';
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { refuse } from '#lib/errors.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { db } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import type { Question } from './definition.ts';
import { asksNeighbourhood, merge, pageNumber, progressOf, questionsOf, type Wijk } from './engine.ts';
import { isOpen } from './questionnaire.ts';
import { questionnaires, questionnaireVersions, responses } from './tables.ts';
import { readVersion } from './versions.server.ts';

/** What is stored of who fills in: nothing that leads back to the browser, and another thing for each vragenlijst. */
export const hashOf = (slug: string, token: string) =>
	createHash('sha256').update(`vragenlijst ${slug}\n${token}`).digest('base64url');

export type Filling = Awaited<ReturnType<typeof findFilling>>;

/** The vragenlijst as this visitor has it before them: a list that changed meanwhile stays what they began with. */
export async function findFilling(slug: string, token?: string) {
	const row = await findPublished(slug, token ? hashOf(slug, token) : '');
	const version = await readVersion(row.response?.versionId ?? row.versionId);
	return {
		slug,
		consultation: row.consultation,
		version,
		closesAt: row.questionnaire.closesAt,
		open: isOpen(row.questionnaire, row.consultation),
		answers: row.response?.answers ?? {},
		begun: !!row.response,
		sentAt: row.response?.submittedAt
	};
}

/**
 * One page with what was answered there, and no more than that: each page that is shown costs what it carries.
 * `given`: the number as it stands in the address.
 */
export async function findPage(slug: string, given: string, token?: string) {
	const { version, answers, open, begun, sentAt } = await findFilling(slug, token);
	const { definition } = version;
	const number = pageNumber(definition, given) ?? refuse('not_found');
	const page = definition.pages[number - 1]!;
	return {
		slug,
		versionId: version.id,
		title: definition.title,
		progress: progressOf(definition, number),
		number,
		of: definition.pages.length,
		page,
		answers: merge({}, Object.fromEntries(page.questions.map(({ id }) => [id, answers[id] ?? '']))),
		neighbourhoods: await neighbourhoodsFor(page.questions),
		open,
		begun,
		isSent: !!sentAt
	};
}

/** All answers, with the names of the wijken when one is asked for. */
export async function findAnswers(slug: string, token?: string) {
	const filling = await findFilling(slug, token);
	const questions = questionsOf(filling.version.definition);
	return { ...filling, neighbourhoods: await neighbourhoodsFor(questions) };
}

async function findPublished(slug: string, visitorHash: string) {
	const [row] = await publishedQuery().execute({ slug, visitorHash });
	return row ?? refuse('not_found');
}

const publishedQuery = prepared(() =>
	db
		.select({
			questionnaire: { status: questionnaires.status, closesAt: questionnaires.closesAt },
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

/** The wijken to choose from, when one is asked for. */
export const neighbourhoodsFor = async (questions: Question[]) =>
	(asksNeighbourhood(questions) ? await listNeighbourhoods() : []).map(({ id, name }): Wijk => ({ id, name }));
