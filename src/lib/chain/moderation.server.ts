import { asc, eq, inArray } from 'drizzle-orm';
import { listAlerts } from '#lib/contributions/alerts.server.ts';
import { flagsIn } from '#lib/contributions/flags.ts';
import {
	listAlerted,
	listHidden,
	listPending,
	searchPublic,
	type Moderated
} from '#lib/contributions/moderation.server.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { drawingsWith } from '#lib/wishes/cards/drawings.server.ts';
import { isJudgedBy } from '#lib/wishes/judging.server.ts';
import { wishEditions, wishes, wishTrees } from '#lib/wishes/tables.ts';

/** What waits for this person to read it first, each with the rule of its wensboom and with what deserves a second look. */
export async function readQueue(by: Person, page: number) {
	const queue = await listPending({ among: isJudgedBy(by), page });
	return { ...queue, rows: await withReasons(queue.rows) };
}

/** The same of what everybody can read already. */
export async function readAlerted(by: Person, page: number) {
	const alerted = await listAlerted({ among: isJudgedBy(by), page });
	return { ...alerted, rows: await withReasons(alerted.rows) };
}

export type Waiting = Awaited<ReturnType<typeof withReasons>>[number];

/** One at a time: what people reported or nobody looked at goes first. `skipped`: how many the moderator left for later. */
export async function readOne(by: Person, skipped: number) {
	const one = { among: isJudgedBy(by), size: 1 };
	const alerted = await listAlerted({ ...one, page: skipped + 1 });
	const pending = await listPending({ ...one, page: Math.max(0, skipped - alerted.total) + 1 });
	const total = alerted.total + pending.total;
	if (skipped && skipped >= total) return { total, skipped: 0, waiting: undefined };
	const [waiting] = await withReasons(skipped < alerted.total ? alerted.rows : pending.rows);
	return { total, skipped, waiting };
}

interface Asked {
	/** To look for in what is public. */
	words?: string;
	foundPage?: number;
	alertedPage?: number;
}

/** `page` of the queue, of what is hidden and of what was found, each from 1. */
export async function readModeration(
	by: Person,
	page: number,
	hiddenPage: number,
	{ words = '', foundPage = 1, alertedPage = 1 }: Asked = {}
) {
	const among = isJudgedBy(by);
	return {
		queue: await readQueue(by, page),
		alerted: await readAlerted(by, alertedPage),
		hidden: await listHidden({ among, page: hiddenPage }),
		words,
		found: words ? await searchPublic(words, { among, page: foundPage }) : undefined
	};
}

async function withReasons(rows: Moderated[]) {
	const ids = rows.map(({ id }) => id);
	const [trees, reported] = [await treesOf(ids), await listAlerts(ids)];
	const drawings = await drawingsWith([...trees.values()].map(({ wishId }) => wishId));
	const known = (await listNeighbourhoods()).map(({ name }) => name);
	return rows.map((row) => {
		const tree = trees.get(row.id);
		const drawing = tree && drawings.get(tree.wishId);
		return {
			...row,
			rule: tree?.rule,
			drawing: drawing && { ...drawing, tree: `/wensboom/${tree.place}/${tree.year}` },
			flags: flagsIn(`${row.text}\n${row.author}`, known),
			alerts: reported.get(row.id) ?? []
		};
	});
}

async function treesOf(contributionIds: string[]) {
	const rows = await db
		.select({
			contributionId: wishes.contributionId,
			wishId: wishes.id,
			rule: wishTrees.rule,
			place: wishTrees.slug,
			year: wishEditions.year
		})
		.from(wishes)
		.innerJoin(wishEditions, eq(wishEditions.id, wishes.editionId))
		.innerJoin(wishTrees, eq(wishTrees.id, wishEditions.treeId))
		.where(inArray(wishes.contributionId, contributionIds))
		.orderBy(asc(wishes.id));
	return new Map(rows.map((row) => [row.contributionId, row]));
}
