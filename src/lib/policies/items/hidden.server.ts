import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { literal } from '#lib/text/markdown.ts';
import type { Saying } from '../kinds/kind.ts';
import { agendaItems } from './tables.ts';

interface Row extends Saying {
	paragraphId: string;
}

/** What a moderator took from sight is read in no version of the document; that it stood there, and why it went, is. */
export async function withoutHidden<R extends Row>(rows: R[]): Promise<R[]> {
	const items = rows.flatMap(({ kind, paragraphId }) => (kind === 'item' ? paragraphId : []));
	if (!items.length) return rows;
	const reasons = await reasonsOf(items);
	return rows.map((row) => {
		const reason = reasons.get(row.paragraphId);
		return reason === undefined ? row : { ...row, ...hiddenItem(reason) };
	});
}

const hiddenItem = (reason: string): Saying => ({
	...{ kind: 'text', formalText: '', details: null },
	text: `*Een medewerker van de gemeente haalde dit punt weg. ${literal(reason)}*`
});

async function reasonsOf(items: string[]): Promise<Map<string, string>> {
	const rows = await db
		.select({ id: agendaItems.id, reason: contributions.statusReason })
		.from(agendaItems)
		.innerJoin(contributions, eq(contributions.id, agendaItems.contributionId))
		.where(and(inArray(agendaItems.id, [...new Set(items)]), ne(contributions.status, 'public')))
		.orderBy(asc(agendaItems.id));
	return new Map(rows.map(({ id, reason }) => [id, reason]));
}
