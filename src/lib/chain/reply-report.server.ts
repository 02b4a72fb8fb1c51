import { asc, eq, inArray } from 'drizzle-orm';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import type { Channel } from '#lib/contributions/channel.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { answersIn } from '#lib/replies/answers.server.ts';
import { verdicts } from '#lib/replies/verdict.ts';
import { readViews, type ReplyView } from '#lib/replies/views.server.ts';
import { db } from '#lib/storage/index.ts';
import { findings, themes } from '#lib/themes/tables.ts';
import { countInPublic } from './counts.server.ts';
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
	const answers = await answersIn(consultation.id);
	const chosen = answers.filter(
		({ verdict, channel }) =>
			(!filter.verdict || verdict === filter.verdict) && (!filter.channel || channel === filter.channel)
	);
	const themes = await themesOfFindings(consultation.id);
	const groups = inOrder(chosen, [...themes.keys()]);
	return {
		consultation,
		filter,
		page,
		pages: Math.max(1, Math.ceil(groups.length / A_PAGE)),
		found: chosen.length,
		verdicts: verdicts.map((verdict) => ({ verdict, count: answers.filter((one) => one.verdict === verdict).length })),
		channels: [...new Set(answers.map(({ channel }) => channel))].sort(),
		counts: (await countInPublic([consultation.id])).get(consultation.id)!,
		entries: await readEntries(groups.slice((page - 1) * A_PAGE, page * A_PAGE), themes)
	};
}

export type ReplyReport = Awaited<ReturnType<typeof readReplyReport>>;

type Answer = Awaited<ReturnType<typeof answersIn>>[number];

/** The answers by reply: first the findings in their order, then what was answered by itself, the oldest first. */
function inOrder(answers: Answer[], findingIds: string[]): Answer[][] {
	const place = (group: Answer[]) => {
		const { findingId } = group[0]!;
		return findingId === null ? findingIds.length : findingIds.indexOf(findingId);
	};
	return [...Map.groupBy(answers, ({ replyId }) => replyId).values()].sort((a, b) => place(a) - place(b));
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

async function readEntries(groups: Answer[][], themes: Map<string, string>): Promise<Entry[]> {
	const views = await readViews(groups.map(([first]) => first!.replyId));
	const quoted = groups.map((group) => group.slice(0, QUOTES).map(({ contributionId }) => contributionId));
	const said = await readSaid(quoted.flat());
	return groups.map((group, i) => {
		const reply = views.get(group[0]!.replyId)!;
		return {
			reply,
			theme: themes.get(reply.findingId ?? '') ?? '',
			count: group.length,
			quotes: quoted[i]!.map((id) => said.get(id)!)
		};
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
	return new Map(rows.map((row) => [row.id, row]));
}
