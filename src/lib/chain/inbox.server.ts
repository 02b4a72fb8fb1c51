import { and, eq, exists, inArray, not, notInArray, type SQL, sql } from 'drizzle-orm';
import { listPassedOn } from '#lib/agendas/passed-on.server.ts';
import { listContributions } from '#lib/contributions/search.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { openAnswers, questionnaires, questionnaireVersions, responses } from '#lib/questionnaires/tables.ts';
import { isAnswered, wantsAnswer } from '#lib/replies/answered.server.ts';
import { db } from '#lib/storage/index.ts';
import { findingsOf } from '#lib/themes/findings.server.ts';
import { codings, findingSources } from '#lib/themes/tables.ts';
import { themesOf } from '#lib/themes/themes.server.ts';
import { NO_THEME, type InboxChoice } from './inbox.ts';

interface Inbox extends InboxChoice {
	consultationId: string;
	/** Only what stands behind no side of this finding yet. */
	outsideFindingId?: string;
}

/** What came in over all channels of a consultation, with its themes, its findings and whether it has an answer. */
export async function readInboxPage(
	{ theme, question, replied, passedOn, outsideFindingId, ...filter }: Inbox,
	page: number
) {
	const chosen = passedOn ? inArray(contributions.id, await listPassedOn(filter.consultationId)) : undefined;
	const also = and(underTheme(theme), answering(question), hasReply(replied), outside(outsideFindingId), chosen);
	const list = await listContributions({ ...filter, also }, page);
	const ids = list.rows.map(({ id }) => id);
	const [themes, findings, answered] = [await themesOf(ids), await findingsOf(ids), await answeredOf(ids)];
	const rows = list.rows.map((row) => ({
		...row,
		themes: themes.get(row.id) ?? [],
		findings: findings.get(row.id) ?? [],
		answered: answered.has(row.id)
	}));
	return { ...list, rows };
}

export type InboxRow = Awaited<ReturnType<typeof readInboxPage>>['rows'][number];

/** `theme`: an id, or `NO_THEME` for what no redacteur has coded. */
export function underTheme(theme: string | undefined): SQL | undefined {
	if (!theme) return undefined;
	const own = eq(codings.contributionId, contributions.id);
	if (theme === NO_THEME)
		return not(
			exists(
				db
					.select({ one: sql`1` })
					.from(codings)
					.where(own)
			)
		);
	const under = db.select({ id: codings.contributionId }).from(codings).where(eq(codings.themeId, theme));
	return inArray(contributions.id, under);
}

/** Only what was said to one question of a vragenlijst. */
function answering(question: InboxChoice['question']): SQL | undefined {
	if (!question) return undefined;
	const given = db
		.select({ id: openAnswers.contributionId })
		.from(questionnaires)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.questionnaireId, questionnaires.id))
		.innerJoin(responses, eq(responses.versionId, questionnaireVersions.id))
		.innerJoin(openAnswers, eq(openAnswers.responseId, responses.id))
		.where(and(eq(questionnaires.slug, question.list), eq(openAnswers.questionId, question.id)));
	return inArray(contributions.id, given);
}

// What is hidden or withdrawn waits for no answer: the same rule as where the answers are given.
const hasReply = (replied: boolean | undefined) =>
	replied === undefined ? undefined : replied ? isAnswered() : and(wantsAnswer(), not(isAnswered()));

function outside(findingId: string | undefined): SQL | undefined {
	if (!findingId) return undefined;
	const inside = db
		.select({ id: findingSources.contributionId })
		.from(findingSources)
		.where(eq(findingSources.findingId, findingId));
	return notInArray(contributions.id, inside);
}

async function answeredOf(ids: string[]) {
	const rows = await db
		.select({ id: contributions.id })
		.from(contributions)
		.where(and(inArray(contributions.id, ids), isAnswered()))
		.orderBy(contributions.id);
	return new Set(rows.map(({ id }) => id));
}
