import { asc, eq, inArray } from 'drizzle-orm';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import type { ChannelCount } from '#lib/contributions/by-channel.ts';
import type { Channel } from '#lib/contributions/channel.ts';
import { contributions } from '#lib/contributions/tables.ts';
import {
	countOwnAnswers,
	listFindingAnswers,
	listOwnAnswers,
	listThemeAnswers,
	someAnswered,
	someLeftTo,
	type Asked,
	type FindingAnswer,
	type ThemeAnswer
} from '#lib/replies/answers.server.ts';
import { verdicts, type Verdict } from '#lib/replies/verdict.ts';
import { readViews, type ReplyView } from '#lib/replies/views.server.ts';
import { db } from '#lib/storage/index.ts';
import type { BehindFinding } from '#lib/themes/by-channel.server.ts';
import { countContributionsBehind } from '#lib/themes/contributions-behind.server.ts';
import { stances } from '#lib/themes/stance.ts';
import { findings } from '#lib/themes/tables.ts';
import { chunks, listThemes } from '#lib/themes/themes.server.ts';
import { withPublicPrompts } from './prompts.server.ts';
import { countAround } from './counts.server.ts';
import { countHeard } from './heard.server.ts';
import type { ReportFilter } from './report-filter.ts';

const A_PAGE = 20;
const QUOTES = 3;
const LAST = Number.MAX_SAFE_INTEGER;

/** One reply of the report, with the public contributions that it answers. */
export interface Entry {
	reply: ReplyView;
	/** Of its finding, or the theme that it answers as a whole; empty for a single contribution, or a finding without one. */
	theme: string;
	count: number;
	/** Of its finding: in how many contributions it is said, by channel, and in how many otherwise; of a theme what it answers. */
	behind: BehindFinding | undefined;
	quotes: { id: string; text: string; channel: Channel; prompt: string }[];
}

/** All replies of a consultation: by theme those on findings and on the theme itself, then the single ones. `page` from 1. */
export async function readReplyReport(slug: string, filter: ReportFilter, page: number) {
	const consultation = await findConsultation(slug);
	const asked = { consultationId: consultation.id, channel: filter.channel };
	const all = await readAnswers({ ...asked, channel: undefined });
	const chosen = only(filter.channel ? await readAnswers(asked) : all, filter.verdict);
	const skip = (page - 1) * A_PAGE;
	const around = await countAround(consultation.id, countOf(only(all, undefined)));
	return {
		consultation,
		filter,
		page,
		pages: Math.max(1, Math.ceil((chosen.shared.length + chosen.own) / A_PAGE)),
		found: countOf(chosen),
		verdicts: verdicts.map((verdict) => ({ verdict, count: countOf(only(all, verdict)) })),
		...around,
		heard: await countHeard(consultation.id, around.counts.channels),
		entries: await readPart(chosen, { ...asked, verdict: filter.verdict }, { skip, most: A_PAGE, quotes: QUOTES })
	};
}

/** The whole report, in parts of some entries with up to `quotes` of what each answers. */
export async function* readWholeReport(consultationId: string, quotes: number): AsyncGenerator<Entry[]> {
	const asked = { consultationId, channel: undefined };
	const all = only(await readAnswers(asked), undefined);
	for (let skip = 0; skip < all.shared.length + all.own; skip += A_PAGE)
		yield readPart(all, { ...asked, verdict: undefined }, { skip, most: A_PAGE, quotes });
}

/** A reply that is the answer on many. */
type Shared = { theme: string; position: number; order: number } & (
	{ finding: FindingAnswer; onTheme?: undefined } | { finding?: undefined; onTheme: ThemeAnswer }
);

const answerOf = ({ finding, onTheme }: Shared): FindingAnswer | ThemeAnswer => finding ?? onTheme;

async function readAnswers(asked: Asked) {
	const themes = await listThemes(asked.consultationId);
	const placed = new Map(themes.map(({ id, name }, position) => [id, { theme: name, position }]));
	const none = { theme: '', position: LAST };
	const ofFindings = await themesOfFindings(asked.consultationId);
	const onFindings = (await listFindingAnswers(asked)).map((finding): Shared => {
		const { themeId, order } = ofFindings.get(finding.findingId)!;
		return { ...(placed.get(themeId ?? '') ?? none), order, finding };
	});
	const onThemes = (await listThemeAnswers(asked)).map((onTheme): Shared => ({
		...(placed.get(onTheme.themeId) ?? none),
		order: LAST,
		onTheme
	}));
	const shared = [...onFindings, ...onThemes].filter((one) => answerOf(one).count > 0);
	return { shared: shared.sort(inOrder), own: await countOwnAnswers(asked) };
}

/** By theme: the findings by number with who says it first, then the answer on the theme as a whole. */
const inOrder = (a: Shared, b: Shared) => a.position - b.position || a.order - b.order || sideOf(a) - sideOf(b);

const sideOf = ({ finding }: Shared) => (finding ? stances.indexOf(finding.stance) : 0);

type Answers = Awaited<ReturnType<typeof readAnswers>>;

/** Those with this verdict, or all; of the single ones how many. */
function only({ shared, own }: Answers, verdict: Verdict | undefined) {
	const single = [...own].filter(([of]) => !verdict || of === verdict);
	return {
		shared: shared.filter((one) => !verdict || answerOf(one).verdict === verdict),
		own: single.reduce((sum, [, count]) => sum + count, 0)
	};
}

const countOf = ({ shared, own }: ReturnType<typeof only>) =>
	shared.reduce((sum, one) => sum + answerOf(one).count, own);

/** One reply with what it answers: how many, and the ids of the first ones. */
interface Group {
	replyId: string;
	theme: string;
	count: number;
	/** Of a theme. */
	left?: ChannelCount[] | undefined;
	quoted: string[];
}

interface Part {
	skip: number;
	most: number;
	/** How many of what each answers. */
	quotes: number;
}

/** First what answers many, in its order, then what was answered by itself, the oldest first. */
async function readPart(
	{ shared }: ReturnType<typeof only>,
	asked: Asked & { verdict: Verdict | undefined },
	{ skip, most, quotes }: Part
): Promise<Entry[]> {
	const groups: Group[] = [];
	for (const one of shared.slice(skip, skip + most)) {
		const { replyId, count } = answerOf(one);
		const quoted = one.finding
			? await someAnswered(one.finding, asked.channel, quotes)
			: await someLeftTo(one.onTheme, asked.channel, quotes);
		groups.push({ replyId, theme: one.theme, count, left: one.onTheme?.byChannel, quoted });
	}
	const left = most - groups.length;
	const single = left ? await listOwnAnswers(asked, left, Math.max(0, skip - shared.length)) : [];
	const own = single.map(({ replyId, contributionId }) => ({ replyId, theme: '', count: 1, quoted: [contributionId] }));
	return readEntries([...groups, ...own]);
}

/** By finding its theme, and its place among the findings. */
async function themesOfFindings(consultationId: string) {
	const rows = await db
		.select({ id: findings.id, themeId: findings.themeId })
		.from(findings)
		.where(eq(findings.consultationId, consultationId))
		.orderBy(asc(findings.number), asc(findings.id));
	return new Map(rows.map(({ id, themeId }, order) => [id, { themeId, order }]));
}

async function readEntries(groups: Group[]): Promise<Entry[]> {
	const views = await readViews(groups.map(({ replyId }) => replyId));
	const said = await readSaid(groups.flatMap(({ quoted }) => quoted));
	const behind = await countContributionsBehind([...views.values()].flatMap(({ findingId }) => findingId ?? []));
	return groups.map(({ replyId, theme, count, left, quoted }) => {
		const reply = views.get(replyId)!;
		const quotes = quoted.map((id) => said.get(id)!);
		const on = left ? { supports: left, dissents: [] } : behind.get(reply.findingId ?? '');
		return { reply, theme, count, behind: on, quotes };
	});
}

async function readSaid(ids: string[]) {
	const said = new Map<string, Entry['quotes'][number]>();
	for (const some of chunks(ids)) {
		const rows = await db
			.select({
				id: contributions.id,
				text: contributions.text,
				channel: contributions.channel,
				prompt: contributions.prompt
			})
			.from(contributions)
			.where(inArray(contributions.id, some))
			.orderBy(asc(contributions.id));
		for (const row of await withPublicPrompts(rows)) said.set(row.id, row);
	}
	return said;
}
