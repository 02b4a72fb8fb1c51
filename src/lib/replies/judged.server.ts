import { and, desc, eq, isNull, ne, or } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { saidHref, threadHref } from '#lib/contributions/address.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { didNotPass, waysOut } from '#lib/language-checks/judged.ts';
import { MOST_FAILED, type JudgedTexts } from '#lib/language-checks/tally.ts';
import { db } from '#lib/storage/index.ts';
import { replies } from './tables.ts';

const isMeant = and(
	ne(consultations.status, 'draft'),
	or(isNull(replies.contributionId), eq(contributions.status, 'public'))
);

/** The answers that everybody may read, also those that were corrected later, by their stored verdicts. */
export async function listJudgedReplies(): Promise<JudgedTexts> {
	const { columns, ways } = waysOut(replies);
	const groups = await db
		.select(columns)
		.from(replies)
		.innerJoin(consultations, eq(consultations.id, replies.consultationId))
		.leftJoin(contributions, eq(contributions.id, replies.contributionId))
		.where(isMeant)
		.groupBy(...ways)
		.orderBy(...ways);
	return { groups, failed: await listFailed() };
}

async function listFailed() {
	const rows = await db
		.select({
			id: replies.id,
			contributionId: replies.contributionId,
			findingId: replies.findingId,
			slug: consultations.slug,
			title: consultations.title,
			override: replies.languageOverride
		})
		.from(replies)
		.innerJoin(consultations, eq(consultations.id, replies.consultationId))
		.leftJoin(contributions, eq(contributions.id, replies.contributionId))
		.where(didNotPass(replies, isMeant))
		.orderBy(desc(replies.repliedAt), desc(replies.id))
		.limit(MOST_FAILED);
	return rows.map(({ id, contributionId, findingId, slug, title, override }) => ({
		...{ id, override },
		...(contributionId
			? { title: `Antwoord op een bijdrage: ${title}`, href: saidHref(slug, contributionId) }
			: findingId
				? { title: `Antwoord op een rode draad: ${title}`, href: threadHref(slug, findingId) }
				: { title: `Antwoord op een thema: ${title}`, href: `/reactienota/${slug}` })
	}));
}
