import { asc, eq, inArray } from 'drizzle-orm';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import type { Channel } from '#lib/contributions/channel.ts';
import { contributions } from '#lib/contributions/tables.ts';
import {
	countOwnAnswers,
	listFindingAnswers,
	listOwnAnswers,
	someAnswered,
	type Asked,
	type FindingAnswer
} from '#lib/replies/answers.server.ts';
import { verdicts, type Verdict } from '#lib/replies/verdict.ts';
import { readViews, type ReplyView } from '#lib/replies/views.server.ts';
import { db } from '#lib/storage/index.ts';
import { stances } from '#lib/themes/stance.ts';
import { findings, themes } from '#lib/themes/tables.ts';
import { withPublicPrompts } from './prompts.server.ts';
import { countAround } from './counts.server.ts';
import type { ReportFilter } from './report-filter.ts';

const A_PAGE = 20;
const QUOTES = 3;
const LAST = Number.MAX_SAFE_INTEGER;

/** One reply of the report, with the public contributions that it answers. */
export interface Entry {
	reply: ReplyView;
	/** Of its finding; empty for a single contribution, or a finding without one. */
	theme: string;
	count: number;
	quotes: { id: string; text: string; channel: Channel; prompt: string }[];
}

/** All replies of a consultation: those on findings by theme, then the single ones. `page` from 1. */
export async function readReplyReport(slug: string, filter: ReportFilter, page: number) {
	const consultation = await findConsultation(slug);
	const asked = { consultationId: consultation.id, channel: filter.channel };
	const all = await readAnswers({ ...asked, channel: undefined });
	const chosen = only(filter.channel ? await readAnswers(asked) : all, filter.verdict);
	const themes = await themesOfFindings(consultation.id);
	const onFindings = [...themes.keys()].flatMap((id) => chosen.onFindings.get(id) ?? []);
	const groups = await readGroups(onFindings, { ...asked, verdict: filter.verdict }, (page - 1) * A_PAGE);
	return {
		consultation,
		filter,
		page,
		pages: Math.max(1, Math.ceil((onFindings.length + chosen.own) / A_PAGE)),
		found: countOf(chosen),
		verdicts: verdicts.map((verdict) => ({ verdict, count: countOf(only(all, verdict)) })),
		...(await countAround(consultation.id, countOf(only(all, undefined)))),
		entries: await readEntries(groups, themes)
	};
}

async function readAnswers(asked: Asked) {
	const answers = (await listFindingAnswers(asked)).filter(({ count }) => count > 0);
	return { answers, own: await countOwnAnswers(asked) };
}

type Answers = Awaited<ReturnType<typeof readAnswers>>;

/** Those with this verdict, or all: the replies on findings by finding, of the single ones how many. */
function only({ answers, own }: Answers, verdict: Verdict | undefined) {
	const kept = answers.filter((answer) => !verdict || answer.verdict === verdict);
	const single = [...own].filter(([of]) => !verdict || of === verdict);
	return {
		onFindings: Map.groupBy(kept.toSorted(supportersFirst), ({ findingId }) => findingId),
		own: single.reduce((sum, [, count]) => sum + count, 0)
	};
}

const supportersFirst = (a: FindingAnswer, b: FindingAnswer) => stances.indexOf(a.stance) - stances.indexOf(b.stance);

const countOf = ({ onFindings, own }: ReturnType<typeof only>) =>
	[...onFindings.values()].flat().reduce((sum, { count }) => sum + count, own);

/** One reply with what it answers: how many, and the ids of the first ones. */
interface Group {
	replyId: string;
	count: number;
	quoted: string[];
}

/** One page: first the findings in their order, then what was answered by itself, the oldest first. */
async function readGroups(
	onFindings: FindingAnswer[],
	asked: Asked & { verdict: Verdict | undefined },
	skip: number
): Promise<Group[]> {
	const groups: Group[] = [];
	for (const answer of onFindings.slice(skip, skip + A_PAGE)) {
		const quoted = await someAnswered(answer, asked.channel, QUOTES);
		groups.push({ replyId: answer.replyId, count: answer.count, quoted });
	}
	if (groups.length === A_PAGE) return groups;
	const single = await listOwnAnswers(asked, A_PAGE - groups.length, Math.max(0, skip - onFindings.length));
	return [...groups, ...single.map(({ replyId, contributionId }) => ({ replyId, count: 1, quoted: [contributionId] }))];
}

/** By finding the name of its theme, in the order of the themes; those without a theme come last. */
async function themesOfFindings(consultationId: string): Promise<Map<string, string>> {
	const rows = await db
		.select({ id: findings.id, theme: themes.name, position: themes.position })
		.from(findings)
		.leftJoin(themes, eq(themes.id, findings.themeId))
		.where(eq(findings.consultationId, consultationId))
		.orderBy(asc(findings.number), asc(findings.id));
	const sorted = rows.sort((a, b) => (a.position ?? LAST) - (b.position ?? LAST));
	return new Map(sorted.map(({ id, theme }) => [id, theme ?? '']));
}

async function readEntries(groups: Group[], themes: Map<string, string>): Promise<Entry[]> {
	const views = await readViews(groups.map(({ replyId }) => replyId));
	const said = await readSaid(groups.flatMap(({ quoted }) => quoted));
	return groups.map(({ replyId, count, quoted }) => {
		const reply = views.get(replyId)!;
		const theme = themes.get(reply.findingId ?? '') ?? '';
		return { reply, theme, count, quotes: quoted.map((id) => said.get(id)!) };
	});
}

async function readSaid(ids: string[]) {
	const rows = await db
		.select({
			id: contributions.id,
			text: contributions.text,
			channel: contributions.channel,
			prompt: contributions.prompt
		})
		.from(contributions)
		.where(inArray(contributions.id, ids))
		.orderBy(asc(contributions.id));
	return new Map((await withPublicPrompts(rows)).map((row) => [row.id, row]));
}
