import { asc, eq, inArray } from 'drizzle-orm';
import { readOutcomes, type Became } from '#lib/agendas/suggestions/outcomes.server.ts';
import { readAgreements } from '#lib/agreements/agreements.server.ts';
import type { Outcome } from '#lib/agreements/outcome.ts';
import { agendaSuggestions } from '#lib/agendas/suggestions/tables.ts';
import { isPublic, type Contribution } from '#lib/contributions/contribution.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { db } from '#lib/storage/index.ts';

/** What the platform of a wijk made of what was suggested to it. */
export interface SuggestionLine extends Became {
	wijk: { slug: string; name: string };
	/** What the municipality does with the item that came of it. */
	agreed: { outcome: Outcome; at: Date } | undefined;
}

/** Of each that everybody can read, by the id of its contribution. */
export async function suggestionLinesOf(of: Contribution[]): Promise<Map<string, SuggestionLine>> {
	const ids = of.filter(isPublic).flatMap(({ id, channel }) => (brings.some((one) => one === channel) ? id : []));
	if (!ids.length) return new Map();
	const rows = await db
		.select({ id: agendaSuggestions.contributionId, slug: neighbourhoods.slug, name: neighbourhoods.name })
		.from(agendaSuggestions)
		.innerJoin(neighbourhoods, eq(neighbourhoods.id, agendaSuggestions.neighbourhoodId))
		.where(inArray(agendaSuggestions.contributionId, ids))
		.orderBy(asc(agendaSuggestions.contributionId));
	const outcomes = await readOutcomes(
		rows.map(({ id }) => id),
		'everybody'
	);
	const agreed = await agreedOn(outcomes);
	return new Map(rows.map(({ id, ...wijk }) => [id, { wijk, agreed: agreed.get(id), ...outcomes.get(id)! }]));
}

/** An item that is hidden says nothing any more, and neither does what was agreed on it. */
async function agreedOn(outcomes: Map<string, Became>) {
	const items = [...outcomes].flatMap(([id, { item }]) => (item?.title ? { id, itemId: item.id } : []));
	const agreements = await readAgreements(items.map(({ itemId }) => itemId));
	return new Map(
		items.flatMap(({ id, itemId }) => {
			const newest = agreements.get(itemId)?.[0];
			return newest ? [[id, { outcome: newest.outcome, at: newest.publishedAt }] as const] : [];
		})
	);
}

/** The channels by which one suggests something. */
const brings = ['agenda', 'municipality'] as const;
