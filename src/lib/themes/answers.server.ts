import { and, asc, eq, ne } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { openAnswers, questionnaireVersions, responses } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { codings, themes } from './tables.ts';
import { listThemes } from './themes.server.ts';

/** Under which themes the open answers of a vragenlijst stand, in the order of the themes; not what was taken back. */
const listAnswerThemes = (questionnaireId: string) =>
	db
		.select({
			responseId: openAnswers.responseId,
			questionId: openAnswers.questionId,
			themeId: themes.id,
			name: themes.name
		})
		.from(questionnaireVersions)
		.innerJoin(responses, eq(responses.versionId, questionnaireVersions.id))
		.innerJoin(openAnswers, eq(openAnswers.responseId, responses.id))
		.innerJoin(contributions, eq(contributions.id, openAnswers.contributionId))
		.innerJoin(codings, eq(codings.contributionId, contributions.id))
		.innerJoin(themes, eq(themes.id, codings.themeId))
		.where(and(eq(questionnaireVersions.questionnaireId, questionnaireId), ne(contributions.status, 'withdrawn')))
		.orderBy(asc(themes.position), asc(themes.id), asc(openAnswers.responseId), asc(openAnswers.questionId));

/** The names, by the id of the inzending and of the question, with a space between. */
export async function namesByAnswer(questionnaireId: string): Promise<Map<string, string[]>> {
	const names = new Map<string, string[]>();
	for (const { responseId, questionId, name } of await listAnswerThemes(questionnaireId)) {
		const key = `${responseId} ${questionId}`;
		const known = names.get(key);
		if (known) known.push(name);
		else names.set(key, [name]);
	}
	return names;
}

/** The themes of a traject, and which open answers of its vragenlijst stand under them. */
export async function findSorting({ id, consultationId }: { id: string; consultationId: string }) {
	return { themes: await listThemes(consultationId), answers: await listAnswerThemes(id) };
}
