import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import type { Person } from '#lib/people/person.ts';
import { treeHref } from '#lib/wishes/addresses.ts';
import { listLeaves } from '#lib/wishes/leaves.server.ts';
import { readListed } from '#lib/wishes/reading.server.ts';
import { sceneWith } from '#lib/wishes/tree/branching.ts';
import { seasonOf } from '#lib/wishes/tree/season.ts';
import { findEdition } from '#lib/wishes/wishes.server.ts';
import { branchesOf } from './tree-branches.server.ts';

/** How many of the newest wishes take turns. */
const NEWEST = 12;

/** A tree for the screen in the hall: all of it, and one of the newest wishes large. `turn`: which, from 0. */
export async function readScreen(place: string, year: string, turn: number, person?: Person) {
	const edition = await findEdition(place, year, person);
	const leaves = await listLeaves(edition);
	const seen = leaves.filter((leaf) => leaf.seen);
	const newest = seen.toReversed().slice(0, NEWEST);
	const leaf = newest[turn % Math.max(1, newest.length)];
	return {
		edition,
		season: seasonOf(edition, now()),
		scene: sceneWith(leaves, await branchesOf(edition), 'hall'),
		wish: leaf && (await readListed(edition, [leaf]))[0],
		count: seen.length,
		comeTrue: seen.filter(({ fate }) => fate === 'come_true').length,
		next: newest.length ? (turn + 1) % newest.length : 0,
		url: readConfiguration().origin + treeHref(edition)
	};
}
