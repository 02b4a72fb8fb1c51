import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { agendas } from '#lib/agendas/tables.ts';
import { progressReports } from '#lib/agreements/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { db } from '#lib/storage/index.ts';
import { MOST, type NewsItem } from './item.ts';

/** The reports on what was agreed with a wijk. */
export async function progressNews(consultationId: string): Promise<NewsItem[]> {
	const rows = await db
		.select({
			id: progressReports.id,
			at: progressReports.publishedAt,
			slug: neighbourhoods.slug,
			wijk: neighbourhoods.name
		})
		.from(progressReports)
		.innerJoin(agendas, eq(agendas.id, progressReports.agendaId))
		.innerJoin(neighbourhoods, eq(neighbourhoods.id, agendas.neighbourhoodId))
		.where(and(eq(agendas.consultationId, consultationId), isNotNull(progressReports.publishedAt)))
		.orderBy(desc(progressReports.publishedAt), desc(progressReports.id))
		.limit(MOST);
	return rows.map(({ id, at, slug, wijk }) => ({
		...{ id, at: at!, large: false, href: `/wijken/${slug}/voortgang` },
		title: `Hoe het gaat met de afspraken in ${wijk}`
	}));
}
