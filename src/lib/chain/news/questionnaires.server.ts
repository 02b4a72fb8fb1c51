import { and, asc, desc, eq, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { questionnaires, questionnaireVersions } from '#lib/questionnaires/tables.ts';
import { firstOfEach } from '#lib/storage/first-of-each.ts';
import { db } from '#lib/storage/index.ts';
import { firsts } from './firsts.server.ts';
import type { NewsItem } from './item.ts';

/** Vragenlijsten that open and close. */
export async function questionnaireNews(consultationId: string): Promise<NewsItem[]> {
	const rows = await db
		.select({
			id: questionnaires.id,
			slug: questionnaires.slug,
			status: questionnaires.status,
			opensAt: questionnaires.opensAt,
			definition: questionnaireVersions.definition
		})
		.from(questionnaires)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.questionnaireId, questionnaires.id))
		.where(and(eq(questionnaires.consultationId, consultationId), ne(questionnaires.status, 'draft')))
		.orderBy(asc(questionnaires.id), desc(questionnaireVersions.number));
	const newest = firstOfEach(rows, ({ id }) => id);
	const ids = newest.map(({ id }) => id);
	const opened = await firsts(consultationId, 'questionnaire.published', ids);
	const closed = await firsts(consultationId, 'questionnaire.closed', ids);
	return newest.flatMap(({ id, slug, status, opensAt, definition: { title } }) => {
		const [from, until] = [opened.get(id), status === 'closed' ? closed.get(id) : undefined];
		const href = `/vragenlijsten/${slug}`;
		const at = from && opensAt && opensAt > from.at ? opensAt : from?.at;
		return [
			...(from && at && at <= now() ? [{ id: from.id, at, href, large: true, title: `Vul in: ${title}` }] : []),
			...(until ? [{ ...until, href, large: false, title: `De vragenlijst is dicht: ${title}` }] : [])
		];
	});
}
