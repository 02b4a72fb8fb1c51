import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { agendas } from '#lib/agendas/tables.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { advicePoints, advices } from '#lib/councils/tables.ts';
import { agendaItems } from '#lib/policies/items/tables.ts';
import { remarks } from '#lib/remarks/tables.ts';
import { db } from '#lib/storage/index.ts';

/** What gets an answer of its own, by number, and who reacted on which alinea. */
export interface Voices {
	asked: string[];
	unasked: string[];
	remarks: string[];
	agenda: string[];
	/** Contributions by the id of the paragraph. */
	reactions: Map<string, string[]>;
}

export async function listenTo({ id }: Consultation): Promise<Voices> {
	return {
		asked: await readPoints(id, 'asked'),
		unasked: await readPoints(id, 'unasked'),
		remarks: (await readRemarks(id, isNotNull(remarks.roundId))).map(({ contributionId }) => contributionId),
		agenda: await readItems(id),
		reactions: new Map(
			[...Map.groupBy(await readRemarks(id, isNull(remarks.roundId)), ({ paragraphId }) => paragraphId)].map(
				([paragraphId, of]) => [paragraphId, of.map(({ contributionId }) => contributionId)]
			)
		)
	};
}

/** What is answered one by one, and not through a rode draad. */
export const ownVoices = ({ asked, unasked, remarks, agenda }: Voices) =>
	new Set([...asked, ...unasked, ...remarks, ...agenda]);

const present = (rows: { id: string | null }[]) => rows.flatMap(({ id }) => id ?? []);

const readPoints = async (consultationId: string, kind: 'asked' | 'unasked') =>
	present(
		await db
			.select({ id: advicePoints.contributionId })
			.from(advicePoints)
			.innerJoin(advices, eq(advices.id, advicePoints.adviceId))
			.where(and(eq(advices.consultationId, consultationId), eq(advices.kind, kind)))
			.orderBy(asc(advices.createdAt), asc(advicePoints.position))
	);

const readRemarks = (consultationId: string, which: ReturnType<typeof isNull>) =>
	db
		.select({ contributionId: remarks.contributionId, paragraphId: remarks.paragraphId })
		.from(remarks)
		.innerJoin(contributions, eq(contributions.id, remarks.contributionId))
		.where(and(eq(contributions.consultationId, consultationId), which))
		.orderBy(asc(contributions.handedInAt), asc(contributions.id));

const readItems = async (consultationId: string) =>
	present(
		await db
			.select({ id: agendaItems.contributionId })
			.from(agendaItems)
			.innerJoin(agendas, eq(agendas.id, agendaItems.agendaId))
			.where(eq(agendas.consultationId, consultationId))
			.orderBy(asc(agendas.createdAt), asc(agendaItems.contributionId))
	);
