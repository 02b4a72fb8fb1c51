import { and, asc, desc, eq, exists, inArray, isNotNull, isNull, ne, notInArray, or, sql } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import type { ChannelCount } from '#lib/contributions/by-channel.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { paragraphVersions, policyVersions } from '#lib/policies/tables.ts';
import { differs, isInText, type Landing } from '#lib/replies/landing.ts';
import { isNewest } from '#lib/replies/newest.server.ts';
import { replies, replyParagraphs } from '#lib/replies/tables.ts';
import { readViews, type ReplyView } from '#lib/replies/views.server.ts';
import type { Verdict } from '#lib/replies/verdict.ts';
import { db } from '#lib/storage/index.ts';
import { countContributionsBehind } from '#lib/themes/contributions-behind.server.ts';
import { firstSources } from '#lib/themes/sources.server.ts';
import { findingSources } from '#lib/themes/tables.ts';

/** What someone said, and the sentence that it became. */
export interface Change {
	replyId: string;
	verdict: Verdict;
	quote: string;
	author: string;
	neighbourhood: string | null;
	/** Of a rode draad: in how many contributions it is said, by channel. */
	behind: ChannelCount[];
	landing: Landing;
}

/** What changed because of inwoners, the newest first; of one consultation, or of all that are public. */
export async function listChanges(most: number, consultationId?: string): Promise<Change[]> {
	// Some of what is asked falls off: no public quote, no public text. Twice as much is nearly always enough.
	const ids = await newestAdopted(most * 2, consultationId);
	const views = [...(await readViews(ids)).values()].filter(({ landings }) => isInText(landings));
	const quotes = await readQuotes(views);
	const quoteOf = ({ contributionId, findingId }: ReplyView) => quotes.get(contributionId ?? findingId!);
	const inOrder = views.filter(quoteOf).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
	const shown = inOrder.slice(0, most);
	const behind = await countContributionsBehind(shown.flatMap(({ findingId }) => findingId ?? []));
	return shown.map((view) => ({
		...{ replyId: view.id, verdict: view.verdict, ...quoteOf(view)! },
		behind: behind.get(view.findingId ?? '')?.[view.stance] ?? [],
		landing: mostChanged(view.landings)
	}));
}

const mostChanged = (landings: Landing[]) =>
	landings.find((landing) => !landing.removed && (!landing.before || differs(landing, landing.before))) ?? landings[0]!;

async function newestAdopted(most: number, consultationId?: string) {
	const rows = await db
		.select({ id: replies.id })
		.from(replies)
		.innerJoin(consultations, eq(consultations.id, replies.consultationId))
		.leftJoin(contributions, eq(contributions.id, replies.contributionId))
		.where(
			and(
				or(isNull(replies.contributionId), saidByInwoners()),
				consultationId ? eq(replies.consultationId, consultationId) : ne(consultations.status, 'draft'),
				inArray(replies.verdict, ['adopted', 'partly']),
				// What was answered to who did not agree is no change that the others asked for.
				eq(replies.stance, 'supports'),
				isNewest(),
				landedInPublic()
			)
		)
		// What many people said comes first.
		.orderBy(asc(manyFirst), desc(replies.repliedAt), desc(replies.id))
		.limit(most);
	return rows.map(({ id }) => id);
}

/** What raadsleden, the adviesraad and the municipality said changes texts too; this is about everybody else. */
const saidByInwoners = () => notInArray(contributions.channel, ['council_round', 'advice', 'municipality']);

const landedInPublic = () =>
	exists(
		db
			.select({ one: sql`1` })
			.from(replyParagraphs)
			.innerJoin(paragraphVersions, eq(paragraphVersions.paragraphId, replyParagraphs.paragraphId))
			.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
			.where(and(eq(replyParagraphs.replyId, replies.id), isNotNull(policyVersions.publicAt)))
	);

/** A public quote for each reply: the contribution itself, or the first one behind the finding. */
async function readQuotes(views: ReplyView[]) {
	const firsts = await firstOfFindings(views.flatMap(({ findingId }) => findingId ?? []));
	const own = views.flatMap(({ contributionId }) =>
		contributionId ? [[contributionId, contributionId] as const] : []
	);
	const wanted = new Map([...firsts, ...own]);
	const rows = await db
		.select({
			id: contributions.id,
			quote: contributions.text,
			author: contributions.author,
			neighbourhood: neighbourhoods.name
		})
		.from(contributions)
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, contributions.neighbourhoodId))
		.where(and(inArray(contributions.id, [...wanted.values()]), eq(contributions.status, 'public')))
		.orderBy(asc(contributions.id));
	const known = new Map(rows.map(({ id, ...quote }) => [id, quote]));
	return new Map([...wanted].flatMap(([of, id]) => (known.has(id) ? [[of, known.get(id)!] as const] : [])));
}

async function firstOfFindings(findingIds: string[]) {
	const said = and(eq(findingSources.stance, 'supports'), eq(contributions.status, 'public'), saidByInwoners());
	const first = await firstSources(findingIds, 1, said);
	return [...first].flatMap(([findingId, [id]]) => (id ? [[findingId, id] as const] : []));
}

const manyFirst = sql`case when ${replies.findingId} is null then 1 else 0 end`;
