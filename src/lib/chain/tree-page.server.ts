import { now } from '#lib/clock.ts';
import type { Person } from '#lib/people/person.ts';
import { otherYears, readLastYear, readTree, type Wanted } from '#lib/wishes/reading.server.ts';
import { seasonOf } from '#lib/wishes/tree/season.ts';
import type { WishEdition } from '#lib/wishes/wish.ts';
import { findEdition } from '#lib/wishes/wishes.server.ts';
import { branchesOf } from './tree-branches.server.ts';

/** A tree with the themes as its branches. */
export async function readTreePage(place: string, year: string, person: Person | undefined, wanted: Wanted) {
	const edition = await findEdition(place, year, person);
	const editions = await otherYears(edition, person);
	const tree = await readTree(edition, wanted, await branchesOf(edition));
	return {
		edition,
		editions,
		season: seasonOf(edition, now()),
		lastYear: await readLastYear(edition, editions),
		...tree
	};
}

/** The same for who answers. `told`: what was answered already, instead of what waits for it. */
export async function readStaffTree(edition: WishEdition, wanted: { told: boolean; page: number }) {
	const tree = await readTree(edition, wanted, await branchesOf(edition));
	return { edition, season: seasonOf(edition, now()), told: wanted.told, ...tree };
}
