import { and, asc, eq } from 'drizzle-orm';
import { advices } from '#lib/councils/tables.ts';
import { db } from '#lib/storage/index.ts';
import { firsts } from './firsts.server.ts';
import { MOST, type NewsItem } from './item.ts';

/** Advice of the adviesraad. */
export async function adviceNews(consultationId: string): Promise<NewsItem[]> {
	const rows = await db
		.select({ id: advices.id, slug: advices.slug, title: advices.title, at: advices.submittedAt })
		.from(advices)
		.where(and(eq(advices.consultationId, consultationId), eq(advices.status, 'submitted')))
		.orderBy(asc(advices.id))
		.limit(MOST);
	const placed = await firsts(
		consultationId,
		'advice.placed',
		rows.map(({ id }) => id)
	);
	// An unasked advice is news of this consultation from when the redactie brought it here.
	return rows.flatMap(({ id, slug, title, at: given }) => {
		const at = placed.get(id)?.at ?? given;
		return at ? [{ id, at, href: `/adviezen/${slug}`, large: false, title: `De adviesraad gaf advies: ${title}` }] : [];
	});
}
