import { and, desc, eq, isNull, ne, or } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { saidHref, threadHref } from '#lib/contributions/address.ts';
import { contributions } from '#lib/contributions/tables.ts';
import type { JudgedText } from '#lib/language-checks/tally.ts';
import { db } from '#lib/storage/index.ts';
import { replies } from './tables.ts';

/** Every answer that everybody may read, also one that was corrected later, with its stored verdict, the newest first. */
export async function listJudgedReplies(): Promise<JudgedText[]> {
	const rows = await db
		.select({
			id: replies.id,
			contributionId: replies.contributionId,
			findingId: replies.findingId,
			slug: consultations.slug,
			title: consultations.title,
			language: replies.language,
			override: replies.languageOverride
		})
		.from(replies)
		.innerJoin(consultations, eq(consultations.id, replies.consultationId))
		.leftJoin(contributions, eq(contributions.id, replies.contributionId))
		.where(
			and(ne(consultations.status, 'draft'), or(isNull(replies.contributionId), eq(contributions.status, 'public')))
		)
		.orderBy(desc(replies.repliedAt), desc(replies.id));
	return rows.map(({ id, contributionId, findingId, slug, title, language, override }) => ({
		...{ id, language, override },
		...(contributionId
			? { title: `Antwoord op een bijdrage: ${title}`, href: saidHref(slug, contributionId) }
			: findingId
				? { title: `Antwoord op een rode draad: ${title}`, href: threadHref(slug, findingId) }
				: { title: `Antwoord op een thema: ${title}`, href: `/reactienota/${slug}` })
	}));
}
