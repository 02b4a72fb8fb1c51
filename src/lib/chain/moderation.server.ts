import { asc, eq, inArray } from 'drizzle-orm';
import { listHidden, listPending, searchPublic } from '#lib/contributions/moderation.server.ts';
import { personalTraces } from '#lib/contributions/traces.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { db } from '#lib/storage/index.ts';
import { wishEditions, wishes, wishTrees } from '#lib/wishes/tables.ts';

/** What waits for a moderator, each with the rule of its wensboom and with what may say who someone is. */
export async function readQueue(page: number) {
	const queue = await listPending(page);
	const rules = await rulesOf(queue.rows.map(({ id }) => id));
	const known = (await listNeighbourhoods()).map(({ name }) => name);
	const rows = queue.rows.map((row) => ({ ...row, rule: rules.get(row.id), traces: personalTraces(row.text, known) }));
	return { ...queue, rows };
}

export type Waiting = Awaited<ReturnType<typeof readQueue>>['rows'][number];

interface Asked {
	/** To look for in what is public. */
	words?: string;
	foundPage?: number;
}

/** `page` of the queue, of what is hidden and of what was found, each from 1. */
export async function readModeration(page: number, hiddenPage: number, { words = '', foundPage = 1 }: Asked = {}) {
	return {
		queue: await readQueue(page),
		hidden: await listHidden(hiddenPage),
		words,
		found: words ? await searchPublic(words, foundPage) : undefined
	};
}

async function rulesOf(contributionIds: string[]) {
	const rows = await db
		.select({ contributionId: wishes.contributionId, rule: wishTrees.rule })
		.from(wishes)
		.innerJoin(wishEditions, eq(wishEditions.id, wishes.editionId))
		.innerJoin(wishTrees, eq(wishTrees.id, wishEditions.treeId))
		.where(inArray(wishes.contributionId, contributionIds))
		.orderBy(asc(wishes.id));
	return new Map(rows.map(({ contributionId, rule }) => [contributionId, rule]));
}
