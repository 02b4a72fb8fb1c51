import { and, asc, count, eq, exists, inArray, not, sql } from 'drizzle-orm';
import { standing } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { isCounted, uncounted, withoutStatus } from '#lib/themes/sources.server.ts';
import { findings, findingSources, themes } from '#lib/themes/tables.ts';
import { isAnswered, wantsAnswer } from './answered.server.ts';
import { countAnswered, unanswered } from './replies.server.ts';
import { replies } from './tables.ts';
import { themesOf } from './themes-of.server.ts';
import type { Verdict } from './verdict.ts';

const A_PAGE = 25;

/** What a redacteur has to answer: findings first, for one answer there serves many. `page` from 1. */
export async function readWork(consultationId: string, page: number) {
	const { answered, total } = await countAnswered(consultationId);
	const waiting = await unanswered(consultationId, { most: A_PAGE, skip: (page - 1) * A_PAGE });
	const names = await themesOf(waiting.map(({ id }) => id));
	return {
		answered,
		total,
		/** Of the total: what nobody else sees yet. In public it does not count. */
		confidential: await db.$count(
			contributions,
			and(eq(contributions.consultationId, consultationId), eq(contributions.status, 'confidential'))
		),
		findings: await listFindingsToAnswer(consultationId),
		contributions: waiting.map(({ id, channel, text, prompt, status, handedInAt }) => ({
			...{ id, channel, text, prompt, status, handedInAt },
			themes: names.get(id) ?? []
		})),
		pages: Math.max(1, Math.ceil((total - answered) / A_PAGE))
	};
}

export interface FindingToAnswer {
	id: string;
	number: number;
	sentence: string;
	theme: string | null;
	/** How many contributions an answer serves. */
	serves: number;
	/** How many of these have no answer yet. */
	waiting: number;
	/** Of the newest reply. */
	verdict: Verdict | undefined;
}

/** Every finding, those without a reply first. */
async function listFindingsToAnswer(consultationId: string): Promise<FindingToAnswer[]> {
	const all = await countServed(consultationId);
	const waiting = await countWaiting(consultationId);
	const verdicts = await newestVerdicts(all.map(({ id }) => id));
	return all
		.map((finding) => ({ ...finding, waiting: waiting.get(finding.id) ?? 0, verdict: verdicts.get(finding.id) }))
		.sort((a, b) => Number(!!a.verdict) - Number(!!b.verdict) || b.waiting - a.waiting);
}

const countServed = (consultationId: string) =>
	db
		.select({
			id: findings.id,
			number: findings.number,
			sentence: findings.sentence,
			theme: themes.name,
			serves: count(sql`case when ${isCounted} then ${findingSources.contributionId} end`)
		})
		.from(findings)
		.leftJoin(themes, eq(themes.id, findings.themeId))
		.leftJoin(findingSources, eq(findingSources.findingId, findings.id))
		.leftJoin(...uncounted(withoutStatus(...standing)))
		.where(eq(findings.consultationId, consultationId))
		.groupBy(findings.id, themes.name)
		.orderBy(asc(findings.number), asc(findings.id));

/** By finding. One that has a reply is not in it: then nobody behind it waits. */
async function countWaiting(consultationId: string) {
	const rows = await db
		.select({ id: findings.id, waiting: count() })
		.from(findings)
		.innerJoin(findingSources, eq(findingSources.findingId, findings.id))
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.where(and(eq(findings.consultationId, consultationId), not(isRepliedTo()), wantsAnswer(), not(isAnswered())))
		.groupBy(findings.id)
		.orderBy(asc(findings.id));
	return new Map(rows.map(({ id, waiting }) => [id, waiting]));
}

const isRepliedTo = () =>
	exists(
		db
			.select({ one: sql`1` })
			.from(replies)
			.where(eq(replies.findingId, findings.id))
	);

async function newestVerdicts(findingIds: string[]) {
	const rows = await db
		.select({ findingId: replies.findingId, verdict: replies.verdict })
		.from(replies)
		.where(inArray(replies.findingId, findingIds))
		.orderBy(asc(replies.number));
	return new Map(rows.map(({ findingId, verdict }) => [findingId!, verdict]));
}
