import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { PublicAgenda } from '#lib/agendas/public-agendas.server.ts';
import { now } from '#lib/clock.ts';
import { db } from '#lib/storage/index.ts';
import { dayAfter, dayOf, isOver } from '#lib/text/dates.ts';
import { readAgreements } from './agreements.server.ts';
import { progressReports } from './tables.ts';
import { readTermRules } from './terms.server.ts';
import { termsOf } from './terms.ts';

export type ProgressReport = typeof progressReports.$inferSelect;
export type PublishedReport = ProgressReport & { publishedAt: Date };

const isPublished = (report: ProgressReport): report is PublishedReport => report.publishedAt !== null;

/** A term of an agenda, with the reports that were published for it, the newest first. */
export interface ReportTerm {
	/** As `2027-04-01`. */
	dueOn: string;
	reports: PublishedReport[];
	/** Its day is over, and there is none. */
	isLate: boolean;
	/** From a quarter of a year before the day on, the redactie can write it. */
	isOpen: boolean;
}

/** In days. */
const BEFORE = 92;

/** What is due and what is there on each of these agendas, the newest term first. */
export async function readTerms(agendas: Pick<PublicAgenda, 'id' | 'items'>[]): Promise<Map<string, ReportTerm[]>> {
	const published = await listPublished(agendas.map(({ id }) => id));
	const agreed = await readAgreements(agendas.flatMap(({ items }) => items.map(({ id }) => id)));
	const [rules, today] = [await readTermRules(), dayOf(now())];
	return new Map(
		agendas.map(({ id, items }) => {
			// A later agreement on an item goes on where the one before began.
			const current = items.flatMap((item) => {
				const all = agreed.get(item.id);
				return all ? [{ ...all[0], publishedAt: all.at(-1)!.publishedAt }] : [];
			});
			const reports = published.filter(({ agendaId }) => agendaId === id);
			const due = new Set([...termsOf(current, today, rules, dayOf), ...reports.map(({ dueOn }) => dueOn)]);
			return [
				id,
				[...due]
					.toSorted()
					.reverse()
					.map((dueOn) => asTerm(dueOn, reports, today))
			];
		})
	);
}

function asTerm(dueOn: string, all: PublishedReport[], today: string): ReportTerm {
	const reports = all.filter((report) => report.dueOn === dueOn);
	const isOpen = dueOn <= dayAfter(today, BEFORE);
	return { dueOn, reports, isLate: !reports.length && isOver(dueOn, today), isOpen };
}

async function listPublished(agendaIds: string[]): Promise<PublishedReport[]> {
	if (!agendaIds.length) return [];
	const rows = await db
		.select()
		.from(progressReports)
		.where(and(inArray(progressReports.agendaId, agendaIds), isNotNull(progressReports.publishedAt)))
		.orderBy(desc(progressReports.dueOn), desc(progressReports.number));
	return rows.filter(isPublished);
}

/** What is being written for a term; nothing when nobody began. */
export async function findReportDraft(agendaId: string, dueOn: string): Promise<ProgressReport | undefined> {
	const rows = await db
		.select()
		.from(progressReports)
		.where(and(eq(progressReports.agendaId, agendaId), eq(progressReports.dueOn, dueOn)))
		.orderBy(asc(progressReports.number));
	return rows.find(({ publishedAt }) => publishedAt === null);
}
