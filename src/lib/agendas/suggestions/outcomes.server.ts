import { and, desc, eq, inArray } from 'drizzle-orm';
import { isPublic } from '#lib/contributions/contribution.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { agendaItems } from '#lib/policies/items/tables.ts';
import { itemOf } from '#lib/policies/kinds/item.ts';
import { sayingColumns } from '#lib/policies/saying-columns.ts';
import { paragraphLinks, paragraphVersions, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { agendas } from '../tables.ts';
import { agendaSuggestions } from './tables.ts';
import type { Outcome } from './suggestion.ts';

/** What became of one suggestion. */
export interface Became {
	outcome: Outcome;
	/** Only for who writes the agenda, as long as it is `writing`. */
	item: SuggestedItem | undefined;
	/** Why the platform said no, and when. Nothing: it did not, or said yes since. */
	refused: { because: string; at: Date } | undefined;
}

export interface SuggestedItem {
	id: string;
	/** Empty when a moderator hid it. */
	title: string;
}

/** By the id of the contribution, as `platform` reads it or as everybody does. */
export async function readOutcomes(contributionIds: string[], as: 'platform' | 'everybody') {
	const rows = contributionIds.length ? await readSuggestions(contributionIds) : [];
	const items = contributionIds.length ? await readItemsWith(contributionIds) : [];
	const itemsOf = Map.groupBy(items, ({ contributionId }) => contributionId!);
	return new Map(rows.map((row) => [row.contributionId, became(row, itemsOf.get(row.contributionId) ?? [], as)]));
}

type Row = typeof agendaSuggestions.$inferSelect;
type WithItem = Awaited<ReturnType<typeof readItemsWith>>[number];

function became({ refusedBecause, refusedAt }: Row, items: WithItem[], as: 'platform' | 'everybody'): Became {
	const read = items.find(({ publicAt }) => publicAt);
	const written = items.find(({ publicAt, removed }) => !publicAt && !removed);
	if (read) return { outcome: 'on_agenda', item: asItem(read), refused: undefined };
	if (written) return { outcome: 'writing', item: as === 'platform' ? asItem(written) : undefined, refused: undefined };
	const refused = refusedAt ? { because: refusedBecause, at: refusedAt } : undefined;
	return { outcome: refused ? 'refused' : 'waiting', item: undefined, refused };
}

function asItem({ id, said, publicAt, ...row }: WithItem): SuggestedItem {
	const readable = !publicAt || (said && isPublic(said));
	return { id, title: readable ? (itemOf(row)?.title ?? '') : '' };
}

const readSuggestions = (contributionIds: string[]) =>
	db
		.select()
		.from(agendaSuggestions)
		.where(inArray(agendaSuggestions.contributionId, contributionIds))
		.orderBy(agendaSuggestions.contributionId);

/**
 * The items of the wijk that it was suggested to which rest on these, in every version, the newest first: once public, an
 * item keeps what it came from. What another wijk makes of the same words says nothing here.
 */
const readItemsWith = (contributionIds: string[]) =>
	db
		.select({
			contributionId: paragraphLinks.contributionId,
			id: paragraphLinks.paragraphId,
			...sayingColumns,
			removed: paragraphVersions.removed,
			publicAt: policyVersions.publicAt,
			said: { status: contributions.status }
		})
		.from(paragraphLinks)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphLinks.versionId))
		.innerJoin(agendas, eq(agendas.id, policyVersions.policyId))
		.innerJoin(
			agendaSuggestions,
			and(
				eq(agendaSuggestions.contributionId, paragraphLinks.contributionId),
				eq(agendaSuggestions.neighbourhoodId, agendas.neighbourhoodId)
			)
		)
		.innerJoin(
			paragraphVersions,
			and(
				eq(paragraphVersions.versionId, paragraphLinks.versionId),
				eq(paragraphVersions.paragraphId, paragraphLinks.paragraphId)
			)
		)
		.leftJoin(agendaItems, eq(agendaItems.id, paragraphLinks.paragraphId))
		.leftJoin(contributions, eq(contributions.id, agendaItems.contributionId))
		.where(
			and(
				inArray(paragraphLinks.contributionId, contributionIds),
				eq(paragraphLinks.role, 'source'),
				eq(paragraphVersions.kind, 'item')
			)
		)
		.orderBy(desc(policyVersions.number), paragraphVersions.position, paragraphLinks.id);
