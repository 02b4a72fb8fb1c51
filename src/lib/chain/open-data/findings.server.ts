import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { threadHref } from '#lib/contributions/address.ts';
import { notPlain } from '#lib/language-checks/passing.ts';
import { isNewest } from '#lib/replies/newest.server.ts';
import { replies } from '#lib/replies/tables.ts';
import { verdictLabels } from '#lib/replies/verdict.ts';
import { readViews } from '#lib/replies/views.server.ts';
import { db } from '#lib/storage/index.ts';
import { isCounted, uncounted, withoutStatus } from '#lib/themes/sources.server.ts';
import { findings, findingSources, themes } from '#lib/themes/tables.ts';
import type { Stance } from '#lib/themes/stance.ts';
import { asPlace } from './contributions.server.ts';
import { isPublicFinding } from '../public-findings.server.ts';
import { partOf, type PageParameters } from './paging.ts';
import type { OpenFinding } from './shapes/said.ts';

/** The findings with how many stand behind them in public, and the answer on them. */
export async function readOpenFindings(
	{ id: consultationId, slug }: Pick<Consultation, 'id' | 'slug'>,
	page: PageParameters
): Promise<OpenFinding[]> {
	const { most, skip } = partOf(page);
	const rows = await db
		.select({ finding: findings, theme: themes.name })
		.from(findings)
		.leftJoin(themes, eq(themes.id, findings.themeId))
		.where(and(eq(findings.consultationId, consultationId), isPublicFinding()))
		.orderBy(asc(findings.number), asc(findings.id))
		.limit(most)
		.offset(skip);
	const ids = rows.map(({ finding }) => finding.id);
	const [counts, answers] = [await countSources(ids), await readAnswers(ids)];

	return rows.map(({ finding: { id, number, sentence, dissent }, theme }) => {
		const { supports = 0, dissents = 0 } = counts.get(id) ?? {};
		// An answer to what nobody said in public is not public either.
		const answer = supports ? answers.get(`${id}.supports`) : undefined;
		const against = dissents ? answers.get(`${id}.dissents`) : undefined;
		return {
			id,
			nummer: number,
			zin: sentence,
			tegengeluid: dissent || null,
			thema: theme,
			aantal: supports,
			aantalTegen: dissents,
			oordeel: answer ? verdictLabels[answer.verdict].slug : null,
			reden: answer?.reason ?? null,
			nietInGewoneTaal: (answer && notPlain(answer)) || null,
			oordeelTegen: against ? verdictLabels[against.verdict].slug : null,
			redenTegen: against?.reason ?? null,
			nietInGewoneTaalTegen: (against && notPlain(against)) || null,
			alineas: (answer?.landings ?? []).map(asPlace),
			_links: { pagina: { href: threadHref(slug, id) } }
		};
	});
}

async function countSources(findingIds: string[]) {
	const counted = (stance: Stance) => count(sql`case when ${findingSources.stance} = ${stance} then 1 end`);
	const rows = await db
		.select({ id: findingSources.findingId, supports: counted('supports'), dissents: counted('dissents') })
		.from(findingSources)
		.leftJoin(...uncounted(withoutStatus('public')))
		.where(and(inArray(findingSources.findingId, findingIds), isCounted))
		.groupBy(findingSources.findingId)
		.orderBy(asc(findingSources.findingId));
	return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

async function readAnswers(findingIds: string[]) {
	const rows = await db
		.select({ id: replies.id, findingId: replies.findingId, stance: replies.stance })
		.from(replies)
		.where(and(inArray(replies.findingId, findingIds), isNewest()))
		.orderBy(asc(replies.id));
	const views = await readViews(rows.map(({ id }) => id));
	return new Map(rows.map(({ id, findingId, stance }) => [`${findingId}.${stance}`, views.get(id)!]));
}
