import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { limit } from '#lib/limits/limit.ts';
import type { Person } from '#lib/people/person.ts';
import { counted } from '#lib/text/numbers.ts';
import { treeHref } from '#lib/wishes/addresses.ts';
import { listLeaves } from '#lib/wishes/leaves.server.ts';
import { makePoster } from '#lib/wishes/poster.ts';
import { sceneWith } from '#lib/wishes/tree/branching.ts';
import { drawTree } from '#lib/wishes/tree/poster-drawing.ts';
import { seasonOf } from '#lib/wishes/tree/season.ts';
import { isOpen, titleOf } from '#lib/wishes/wish.ts';
import { findEdition, listWishes } from '#lib/wishes/wishes.server.ts';
import { branchesOf } from './tree-branches.server.ts';

interface Asked {
	place: string;
	year: string;
	person: Person | undefined;
	/** Of who asks: a machine full of posters helps nobody. */
	address: string;
}

/** The tree alone, as SVG: to show beside its name. */
export async function treeAsPicture(place: string, year: string, person: Person | undefined): Promise<string> {
	const edition = await findEdition(place, year, person);
	const scene = sceneWith(await listLeaves(edition), await branchesOf(edition));
	return drawTree({ ...scene, labels: [] }, seasonOf(edition, now()));
}

/** The tree as a sheet for the wall. What most people wish stands first, since not all of it may fit. */
export async function treeAsPoster({ place, year, person, address }: Asked, origin = readConfiguration().origin) {
	limit('poster', address, { most: 20, perSeconds: 600 });
	const edition = await findEdition(place, year, person);
	const leaves = await listLeaves(edition);
	const scene = sceneWith(leaves, await branchesOf(edition));
	const texts = new Map((await listWishes(edition)).map(({ id, text }) => [id, text]));
	const seen = leaves.filter((leaf) => leaf.seen).toSorted((a, b) => b.supporters - a.supporters);
	const title = titleOf(edition.tree, edition.year);
	const branches = scene.boughs.map(({ name, count }) => `${name} (${count})`).join(', ');
	return makePoster({
		title,
		introduction: edition.introduction,
		tree: drawTree(scene, seasonOf(edition, now())),
		alt: `Een getekende boom met ${counted(seen.length, 'wens', 'wensen')}. ${branches}`,
		wishes: seen.map(({ id }) => (texts.get(id) ?? '').replaceAll(/\s+/g, ' ')),
		url: origin + treeHref(edition),
		invitation: isOpen(edition) ? 'Hang uw wens erbij' : 'Lees wat ervan komt'
	});
}
