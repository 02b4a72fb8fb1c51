import { and, asc, count, eq, exists, inArray, isNotNull, min, not, sql } from 'drizzle-orm';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { standing } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import type { Stance } from '#lib/themes/stance.ts';
import { isCounted, uncounted, withoutStatus } from '#lib/themes/sources.server.ts';
import { codings, findings, findingSources, themes } from '#lib/themes/tables.ts';
import { answersSource, isAnswered, wantsAnswer } from './answered.server.ts';
import { listDrafts } from './drafts.server.ts';
import { countAnswered, unanswered } from './replies.server.ts';
import { countReaders } from './second-reader.server.ts';
import { replies } from './tables.ts';
import { themesOf } from './themes-of.server.ts';
import type { Verdict } from './verdict.ts';

const A_PAGE = 25;

/**
 * What a redacteur has to answer: findings first, for one answer there serves many. `page` from 1. `themeId`: only what
 * is under that theme.
 */
export async function readWork(consultationId: string, page: number, themeId?: string) {
	const { answered, total } = await countAnswered(consultationId);
	const waiting = await unanswered(consultationId, { most: A_PAGE, skip: (page - 1) * A_PAGE, themeId });
	const names = await themesOf(waiting.map(({ id }) => id));
	const drafts = await listDrafts(consultationId);
	const themes = await listThemesToAnswer(consultationId);
	const theme = themes.find(({ id }) => id === themeId);
	const found = theme ? theme.waiting : total - answered;
	return {
		theme,
		themes,
		drafts: await withSubjects(drafts),
		readAlong: (await findConsultationById(consultationId)).secondReader,
		readers: await countReaders(),
		answered,
		total,
		/** Of the total: what nobody else sees yet. In public it does not count. */
		confidential: await db.$count(
			contributions,
			and(eq(contributions.consultationId, consultationId), eq(contributions.status, 'confidential'))
		),
		findings: (await listFindingsToAnswer(consultationId)).filter((one) => !theme || one.theme === theme.name),
		contributions: waiting.map(({ id, channel, text, prompt, status, handedInAt }) => ({
			...{ id, channel, text, prompt, status, handedInAt },
			themes: names.get(id) ?? [],
			draft: drafts.find(({ contributionId }) => contributionId === id)
		})),
		found,
		pages: Math.max(1, Math.ceil(found / A_PAGE))
	};
}

/** The themes with how many wait under each, since when, and whether the theme as a whole has an answer. */
async function listThemesToAnswer(consultationId: string) {
	const rows = await db
		.select({
			id: themes.id,
			name: themes.name,
			waiting: count(contributions.id),
			since: min(contributions.handedInAt)
		})
		.from(themes)
		.leftJoin(codings, eq(codings.themeId, themes.id))
		.leftJoin(contributions, and(eq(contributions.id, codings.contributionId), wantsAnswer(), not(isAnswered())))
		.where(eq(themes.consultationId, consultationId))
		.groupBy(themes.id, themes.name, themes.position)
		.orderBy(asc(themes.position), asc(themes.id));
	const verdicts = await newestOnThemes(consultationId);
	return rows.map((theme) => ({ ...theme, verdict: verdicts.get(theme.id) }));
}

async function newestOnThemes(consultationId: string) {
	const rows = await db
		.select({ id: replies.themeId, verdict: replies.verdict })
		.from(replies)
		.where(and(eq(replies.consultationId, consultationId), isNotNull(replies.themeId)))
		.orderBy(asc(replies.number));
	return new Map(rows.map(({ id, verdict }) => [id, verdict]));
}

/** Each draft with what it answers, in a few words. */
async function withSubjects(drafts: Awaited<ReturnType<typeof listDrafts>>) {
	const of = (key: 'contributionId' | 'findingId' | 'themeId') => drafts.flatMap((draft) => draft[key] ?? []);
	const said = await db
		.select({ id: contributions.id, text: contributions.text })
		.from(contributions)
		.where(inArray(contributions.id, of('contributionId')))
		.orderBy(asc(contributions.id));
	const drawn = await db
		.select({ id: findings.id, text: findings.sentence })
		.from(findings)
		.where(inArray(findings.id, of('findingId')))
		.orderBy(asc(findings.id));
	const grouped = await db
		.select({ id: themes.id, text: themes.name })
		.from(themes)
		.where(inArray(themes.id, of('themeId')))
		.orderBy(asc(themes.id));
	const texts = new Map([...said, ...drawn, ...grouped].map(({ id, text }) => [id, text]));
	return drafts.map((draft) => ({
		...draft,
		about: texts.get(draft.contributionId ?? draft.findingId ?? draft.themeId ?? '') ?? ''
	}));
}

export type Work = Awaited<ReturnType<typeof readWork>>;

interface FindingToAnswer {
	id: string;
	number: number;
	sentence: string;
	dissent: string;
	/** Who gets the answer: those who say this, or those who do not agree. */
	stance: Stance;
	theme: string | null;
	/** How many contributions an answer serves. */
	serves: number;
	/** How many of these have no answer yet. */
	waiting: number;
	/** Of the newest reply. */
	verdict: Verdict | undefined;
}

/** Every finding, and once more when there are people who do not agree; those without a reply first. */
async function listFindingsToAnswer(consultationId: string): Promise<FindingToAnswer[]> {
	const all = await countServed(consultationId);
	const waiting = await countWaiting(consultationId);
	const verdicts = await newestVerdicts(all.map(({ id }) => id));
	const sides = all.flatMap(({ supports, dissents, ...finding }) => [
		{ ...finding, stance: 'supports' as const, serves: supports },
		...(dissents ? [{ ...finding, stance: 'dissents' as const, serves: dissents }] : [])
	]);
	return sides
		.map((side) => ({ ...side, waiting: waiting.get(keyOf(side)) ?? 0, verdict: verdicts.get(keyOf(side)) }))
		.sort((a, b) => Number(!!a.verdict) - Number(!!b.verdict) || b.waiting - a.waiting);
}

const keyOf = ({ id, stance }: { id: string; stance: Stance }) => `${id}.${stance}`;

const served = (stance: Stance) =>
	count(sql`case when ${isCounted} and ${findingSources.stance} = ${stance} then 1 end`);

const countServed = (consultationId: string) =>
	db
		.select({
			id: findings.id,
			number: findings.number,
			sentence: findings.sentence,
			dissent: findings.dissent,
			theme: themes.name,
			supports: served('supports'),
			dissents: served('dissents')
		})
		.from(findings)
		.leftJoin(themes, eq(themes.id, findings.themeId))
		.leftJoin(findingSources, eq(findingSources.findingId, findings.id))
		.leftJoin(...uncounted(withoutStatus(...standing)))
		.where(eq(findings.consultationId, consultationId))
		.groupBy(findings.id, themes.name)
		.orderBy(asc(findings.number), asc(findings.id));

/** By side of a finding. One that has a reply is not in it: then nobody there waits. */
async function countWaiting(consultationId: string) {
	const rows = await db
		.select({ id: findings.id, stance: findingSources.stance, waiting: count() })
		.from(findings)
		.innerJoin(findingSources, eq(findingSources.findingId, findings.id))
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.where(and(eq(findings.consultationId, consultationId), not(isRepliedTo()), wantsAnswer(), not(isAnswered())))
		.groupBy(findings.id, findingSources.stance)
		.orderBy(asc(findings.id), asc(findingSources.stance));
	return new Map(rows.map(({ waiting, ...side }) => [keyOf(side), waiting]));
}

const isRepliedTo = () =>
	exists(
		db
			.select({ one: sql`1` })
			.from(replies)
			.where(answersSource())
	);

async function newestVerdicts(findingIds: string[]) {
	const rows = await db
		.select({ id: sql<string>`${replies.findingId}`, stance: replies.stance, verdict: replies.verdict })
		.from(replies)
		.where(inArray(replies.findingId, findingIds))
		.orderBy(asc(replies.number));
	return new Map(rows.map(({ verdict, ...side }) => [keyOf(side), verdict]));
}
