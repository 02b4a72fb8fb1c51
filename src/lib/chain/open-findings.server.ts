import { and, asc, eq } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { isNewest } from '#lib/replies/newest.server.ts';
import { replies } from '#lib/replies/tables.ts';
import { verdictLabels } from '#lib/replies/verdict.ts';
import { readViews } from '#lib/replies/views.server.ts';
import { db } from '#lib/storage/index.ts';
import { findings, findingSources, themes } from '#lib/themes/tables.ts';
import { asPlace } from './open-contributions.server.ts';
import type { OpenFinding } from './open-data.ts';

/** The findings with the public contributions behind them and the answer on them. */
export async function readOpenFindings(consultationId: string): Promise<OpenFinding[]> {
	const rows = await db
		.select({ finding: findings, theme: themes.name })
		.from(findings)
		.leftJoin(themes, eq(themes.id, findings.themeId))
		.where(eq(findings.consultationId, consultationId))
		.orderBy(asc(findings.number), asc(findings.id));
	const sources = Map.groupBy(await readSources(consultationId), ({ findingId }) => findingId);
	const answers = await readAnswers(consultationId);

	return rows.map(({ finding: { id, number, sentence, dissent }, theme }) => {
		const behind = (stance: string) =>
			(sources.get(id) ?? []).flatMap((one) => (one.stance === stance ? one.contributionId : []));
		const answer = answers.get(id);
		return {
			id,
			nummer: number,
			zin: sentence,
			tegengeluid: dissent || null,
			thema: theme,
			inbreng: behind('supports'),
			tegenInbreng: behind('dissents'),
			oordeel: answer ? verdictLabels[answer.verdict].slug : null,
			reden: answer?.reason ?? null,
			alineas: (answer?.landings ?? []).map(asPlace)
		};
	});
}

const readSources = (consultationId: string) =>
	db
		.select({
			findingId: findingSources.findingId,
			contributionId: findingSources.contributionId,
			stance: findingSources.stance
		})
		.from(findingSources)
		.innerJoin(findings, eq(findings.id, findingSources.findingId))
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.where(and(eq(findings.consultationId, consultationId), eq(contributions.status, 'public')))
		.orderBy(asc(findingSources.contributionId));

async function readAnswers(consultationId: string) {
	const rows = await db
		.select({ id: replies.id, findingId: replies.findingId })
		.from(replies)
		.innerJoin(findings, eq(findings.id, replies.findingId))
		.where(and(eq(findings.consultationId, consultationId), isNewest()))
		.orderBy(asc(replies.id));
	const views = await readViews(rows.map(({ id }) => id));
	return new Map(rows.map(({ id, findingId }) => [findingId!, views.get(id)!]));
}
