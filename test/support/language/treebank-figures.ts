import { globSync } from 'node:fs';
import { passivesOf } from '#lib/language/grammar/passives.ts';
import { clausesOf } from '#lib/language/grammar/clauses.ts';
import type { Tagger } from '#lib/language/tagging/tagger.ts';
import { isFinite } from '#lib/language/tagging/tags.ts';
import { asTokens, isHeldOut, readTreebank, type TreeWord } from '../../../scripts/support/language/treebanks.ts';
import { taal } from './reference-texts.ts';

/** How many were found, how many there are, and how many of those were found. */
export interface Tally {
	found: number;
	gold: number;
	both: number;
}

/** F1: of precision and recall the harmonic mean, from 0 to 1. */
export const scoreOf = ({ found, gold, both }: Tally) => (2 * both) / (found + gold || 1);

/** The sentences that the tagger did not learn from. */
export const heldOutTrees = () =>
	globSync(`${taal}/ud_dutch/*.conllu.gz`)
		.toSorted()
		.flatMap(readTreebank)
		.filter((_, at) => isHeldOut(at));

export const allTrees = () => globSync(`${taal}/ud_dutch/*.conllu.gz`).toSorted().flatMap(readTreebank);

export function tallyFiniteVerbs(trees: TreeWord[][], tag: Tagger): Tally {
	const tally = { found: 0, gold: 0, both: 0 };
	for (const tree of trees)
		for (const [at, token] of asTokens(tree, tag).entries()) {
			const [found, gold] = [isFinite(token.tag), isFinite(tree[at]!.tag)];
			count(tally, found, gold);
		}
	return tally;
}

/** By sentence: does it hold a passive? */
export function tallyPassives(trees: TreeWord[][], tag: Tagger): Tally {
	const tally = { found: 0, gold: 0, both: 0 };
	for (const tree of trees) {
		const tokens = asTokens(tree, tag);
		const found = passivesOf(tokens, clausesOf(tokens)).length > 0;
		count(tally, found, isPassive(tree));
	}
	return tally;
}

export const isPassive = (tree: TreeWord[]) => tree.some(({ relation }) => relation === 'aux:pass');

/** One sentence, or one word, more. */
export function count(tally: Tally, found: boolean, gold: boolean) {
	if (found) tally.found++;
	if (gold) tally.gold++;
	if (found && gold) tally.both++;
}
