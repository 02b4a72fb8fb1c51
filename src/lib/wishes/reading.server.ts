import { pagesOf, shownPage } from '#lib/storage/pages.ts';
import { drawingsWith } from './cards/drawings.server.ts';
import { fates } from './fate.ts';
import { readHistories } from './history.server.ts';
import { listLeaves, type Leaf } from './leaves.server.ts';
import { sceneWith, unbranched, type Branching } from './tree/branching.ts';
import { listEditions, listWishes } from './wishes.server.ts';
import type { WishEdition } from './wish.ts';
import type { Person } from '#lib/people/person.ts';

/** Which wishes one reads beside the tree. */
export interface Wanted {
	/** The key of a branch; without it all of them. */
	branch?: string | undefined;
	/** Only of which was said what becomes of them, or only those of which it was not. */
	told?: boolean;
	/** From 1. */
	page: number;
	/** A contribution: the page that holds it is shown. */
	near?: string | undefined;
}

const PAGE_SIZE = 40;

/** A tree as everybody sees it: all of it in the drawing, and a page of its wishes to read, the newest first. */
export async function readTree(
	edition: WishEdition,
	{ branch, told, page, near }: Wanted,
	branching: Branching = unbranched
) {
	const leaves = await listLeaves(edition);
	const keyOf = (leaf: Leaf) => branching.of.get(leaf.contributionId)?.key ?? '';
	const isWanted = (leaf: Leaf) =>
		(branch === undefined || keyOf(leaf) === branch) && (told === undefined || isTold(leaf) === told);
	const seen = leaves.filter((leaf) => leaf.seen);
	const chosen = seen.filter(isWanted).toReversed();
	const found = chosen.findIndex(({ contributionId }) => contributionId === near);
	const pages = pagesOf(chosen.length, PAGE_SIZE);
	const shown = shownPage(found < 0 ? page : Math.floor(found / PAGE_SIZE) + 1, pages);
	const listed = chosen.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE);
	return {
		scene: sceneWith(leaves, branching),
		listed: await readListed(edition, listed),
		count: seen.length,
		comeTrue: seen.filter(({ fate }) => fate === 'come_true').length,
		untold: seen.filter((leaf) => !isTold(leaf)).length,
		unseen: unseenOf(leaves),
		...{ page: shown, pages }
	};
}

/** How many there are that do not hang in public, by why: nothing is silently dropped. */
const unseenOf = (leaves: Leaf[]) =>
	new Map(
		(['hidden', 'pending', 'withdrawn'] as const).flatMap((why) => {
			const { length } = leaves.filter(({ status }) => status === why);
			return length ? [[why, length] as const] : [];
		})
	);

const isTold = ({ fate }: Pick<Leaf, 'fate'>) => fate !== 'hanging';

/** These with their words, and with the words of what became one with them. */
export async function readListed(edition: Pick<WishEdition, 'id'>, listed: Leaf[]) {
	const wishes = await listWishes(
		edition,
		listed.flatMap(({ id, doubles }) => [id, ...doubles])
	);
	const byId = new Map(wishes.map((wish) => [wish.id, wish]));
	const told = listed.flatMap(({ id, fate }) => (fate === 'hanging' ? [] : id));
	const histories = await readHistories(told);
	const drawings = await drawingsWith(wishes.map(({ id }) => id));
	return listed.flatMap(({ id, doubles, supporters }) => {
		const wish = byId.get(id);
		return wish
			? [
					{
						...wish,
						supporters,
						doubles: doubles.flatMap((double) => byId.get(double) ?? []),
						drawing: drawings.get(id),
						said: histories.get(id)?.at(-1)
					}
				]
			: [];
	});
}

export type ListedWish = Awaited<ReturnType<typeof readListed>>[number];

/** The other years of the same tree, the newest first. */
export const otherYears = async ({ id, treeId }: Pick<WishEdition, 'id' | 'treeId'>, person?: Person) =>
	(await listEditions(person)).filter((other) => other.treeId === treeId && other.id !== id);

const MOST_SHOWN = 6;

/** What became of the wishes of the year before this one, for who opens the next. Nothing when there was none. */
export async function readLastYear(edition: WishEdition, others: WishEdition[]) {
	const last = others.find(({ year, status }) => year < edition.year && status !== 'open');
	if (!last) return undefined;
	const seen = (await listLeaves(last)).filter((leaf) => leaf.seen);
	const trueOnes = seen.filter(({ fate }) => fate === 'come_true');
	const best = trueOnes.toSorted((a, b) => b.supporters - a.supporters).slice(0, MOST_SHOWN);
	const shown = await readListed(last, best);
	return {
		edition: last,
		counts: fates.map((fate) => ({ fate, count: seen.filter((leaf) => leaf.fate === fate).length })),
		total: seen.length,
		comeTrue: shown
	};
}

export type LastYear = NonNullable<Awaited<ReturnType<typeof readLastYear>>>;
