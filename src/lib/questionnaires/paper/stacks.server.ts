import { and, desc, eq } from 'drizzle-orm';
import { events } from '#lib/events/tables.ts';
import { db } from '#lib/storage/index.ts';

/** The papers that were made before, the newest first. */
export async function listStacks(questionnaireId: string) {
	const rows = await db
		.select({ particulars: events.particulars, at: events.happenedAt })
		.from(events)
		.where(and(eq(events.subjectId, questionnaireId), eq(events.action, 'papers.made')))
		.orderBy(desc(events.happenedAt), desc(events.id));
	return rows
		.map(({ particulars, at }) => ({
			from: Number(particulars.from),
			to: Number(particulars.to),
			/** Of the vragenlijst: what stands on the papers. */
			version: Number(particulars.version),
			language: String(particulars.language),
			large: particulars.large === true,
			at
		}))
		.toSorted((a, b) => b.to - a.to);
}

/** The highest number that was given out; 0 before the first. */
export const lastNumber = async (questionnaireId: string) => (await listStacks(questionnaireId))[0]?.to ?? 0;

/** The stack in which this paper was made; nothing for what somebody printed at home. */
export async function stackWith(questionnaireId: string, paper: number | string) {
	const number = /^[1-9]\d{0,5}$/.test(String(paper)) ? Number(paper) : NaN;
	return (await listStacks(questionnaireId)).find(({ from, to }) => from <= number && number <= to);
}
