import { and, asc, eq, inArray } from 'drizzle-orm';
import { isPublic } from '#lib/contributions/contribution.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { type Item, itemOf } from '#lib/policies/kinds/item.ts';
import { agendaItems } from '#lib/policies/items/tables.ts';
import { paragraphVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';

export interface PublicItem {
	id: string;
	/** From 1, as the platform ordered them. */
	place: number;
	kind: Item['about'];
	title: string;
	/** Markdown. */
	description: string;
	contributionId: string;
	/** Why a moderator took it from sight; nothing when it can be read. */
	hidden: string | undefined;
	/** Who brought it, who does what, what it asks; nothing when it is hidden. */
	details: Item | undefined;
	/** Of an item that is no longer on the agenda: since which version, and why. */
	gone: { number: number; why: string } | undefined;
}

const said = { status: contributions.status, statusReason: contributions.statusReason };

const readRows = (versionIds: string[], removed: boolean) =>
	db
		.select({ item: paragraphVersions, contributionId: agendaItems.contributionId, said })
		.from(paragraphVersions)
		.innerJoin(agendaItems, eq(agendaItems.id, paragraphVersions.paragraphId))
		.innerJoin(contributions, eq(contributions.id, agendaItems.contributionId))
		.where(and(inArray(paragraphVersions.versionId, versionIds), eq(paragraphVersions.removed, removed)))
		.orderBy(asc(paragraphVersions.position), asc(paragraphVersions.paragraphId));

type Row = Awaited<ReturnType<typeof readRows>>[number];

/** The items of each of these versions, in order. One that was hidden keeps its place; its words are not shown. */
export async function readItems(versionIds: string[]): Promise<Map<string, PublicItem[]>> {
	const rows = versionIds.length ? await readRows(versionIds, false) : [];
	const byVersion = Map.groupBy(rows, ({ item }) => item.versionId);
	return new Map([...byVersion].map(([id, items]) => [id, items.map((row, i) => asPublicItem(row, i + 1))]));
}

/** What was taken off an agenda in each of these versions, with why. */
export async function readGoneItems(versions: { id: string; number: number }[]): Promise<Map<string, PublicItem[]>> {
	const numbers = new Map(versions.map(({ id, number }) => [id, number]));
	const rows = numbers.size ? await readRows([...numbers.keys()], true) : [];
	const asGone = (row: Row): PublicItem => ({
		...asPublicItem(row, 0),
		gone: { number: numbers.get(row.item.versionId)!, why: row.item.causeText }
	});
	return new Map([...Map.groupBy(rows, ({ item }) => item.versionId)].map(([id, gone]) => [id, gone.map(asGone)]));
}

function asPublicItem({ item, contributionId, said }: Row, place: number): PublicItem {
	const details = itemOf(item);
	const kept = { id: item.paragraphId, place, kind: details?.about ?? 'social', contributionId, gone: undefined };
	if (!isPublic(said) || !details)
		return {
			...kept,
			title: 'Dit punt is verborgen',
			description: '',
			hidden: said.statusReason,
			details: undefined
		};
	return { ...kept, title: details.title, description: item.text, hidden: undefined, details };
}
