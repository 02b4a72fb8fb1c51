import type { Leaf } from '../leaves.server.ts';
import type { Reader } from './labels.ts';
import { sceneOf, type Scene, type TreeBranch } from './scene.ts';

/** What the layers above know: which branches there are, and on which of them a wish hangs since when. */
export interface Branching {
	branches: TreeBranch[];
	/** By the id of the contribution. */
	of: Map<string, { key: string; since: Date }>;
}

export const unbranched: Branching = { branches: [], of: new Map() };

/** The drawing of these leaves, each on its branch. */
export const sceneWith = (leaves: Leaf[], { branches, of }: Branching, reader?: Reader): Scene =>
	sceneOf(
		leaves.map((leaf) => ({ ...leaf, branch: of.get(leaf.contributionId), double: leaf.doubles.length > 0 })),
		branches,
		reader
	);
