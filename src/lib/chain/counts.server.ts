import { and, count, inArray, type SQL } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { isAnswered } from '#lib/replies/answered.server.ts';
import { db } from '#lib/storage/index.ts';

/** Counts that everybody may see. What is confidential is not in them: nobody learns that it is there. */
export interface PublicCounts {
	/** Of what is public or still waits for a moderator. */
	answered: number;
	total: number;
	pending: number;
	hidden: number;
	withdrawn: number;
}

export async function countInPublic(consultationIds: string[]): Promise<Map<string, PublicCounts>> {
	const all = await countGroups(inArray(contributions.consultationId, consultationIds));
	const answered = await countGroups(and(inArray(contributions.consultationId, consultationIds), isAnswered())!);
	return new Map(
		consultationIds.map((id) => {
			const [pending, shown] = [all(id, 'pending'), all(id, 'public')];
			return [
				id,
				{
					answered: answered(id, 'pending') + answered(id, 'public'),
					total: pending + shown,
					pending,
					hidden: all(id, 'hidden'),
					withdrawn: all(id, 'withdrawn')
				}
			];
		})
	);
}

async function countGroups(where: SQL) {
	const rows = await db
		.select({ consultationId: contributions.consultationId, status: contributions.status, count: count() })
		.from(contributions)
		.where(where)
		.groupBy(contributions.consultationId, contributions.status)
		.orderBy(contributions.consultationId, contributions.status);
	return (id: string, status: string) =>
		rows.find((row) => row.consultationId === id && row.status === status)?.count ?? 0;
}
