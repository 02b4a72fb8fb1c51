import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { MOST, type NewsItem } from './item.ts';

/** Texts that everybody can read. */
export async function textNews(consultationId: string): Promise<NewsItem[]> {
	const rows = await db
		.select({ version: policyVersions, slug: policies.slug, title: policies.title })
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(and(eq(policies.consultationId, consultationId), isNotNull(policyVersions.publicAt)))
		.orderBy(desc(policyVersions.publicAt), desc(policyVersions.id))
		.limit(MOST);
	return rows.map(({ version: { id, number, status, publicAt }, slug, title }) => ({
		...{ id, at: publicAt!, large: true, href: `/beleid/${slug}/versies/${number}` },
		title: status === 'adopted' ? `De raad stelde de tekst vast: ${title}` : `Nieuwe tekst: ${title}, versie ${number}`
	}));
}
