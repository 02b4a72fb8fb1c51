// `node scripts/train-distance.ts FOLDER`: fits the weights of src/lib/language/measuring/distance.ts on the trees of
// Universal Dependencies Dutch in FOLDER/ud_dutch, with the tags of our own tagger, and prints them.
import { globSync } from 'node:fs';
import { loadLanguage } from '#lib/language/loading.ts';
import { signsOfDistance } from '#lib/language/measuring/distance.ts';
import { fit } from './support/language/least-squares.ts';
import { asTokens, isHeldOut, longestDistance, readTreebank } from './support/language/treebanks.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Give the folder with ud_dutch.');
const { tag } = await loadLanguage();
const trees = globSync(`${folder}/ud_dutch/*.conllu.gz`).toSorted().flatMap(readTreebank);
const rows = trees.map((tree) => ({ signs: signsOfDistance(asTokens(tree, tag)), gold: longestDistance(tree) }));
const weights = fit(rows.filter((_, at) => !isHeldOut(at)));
console.log(JSON.stringify(weights.map((weight) => Math.round(weight * 1e4) / 1e4)));

const heldOut = rows.filter((_, at) => isHeldOut(at));
const estimates = heldOut.map(({ signs }) => signs.reduce((sum, sign, at) => sum + sign * weights[at]!, 0));
console.log(
	`held out: r = ${correlation(
		estimates,
		heldOut.map(({ gold }) => gold)
	).toFixed(3)}`
);

function correlation(one: number[], other: number[]) {
	const mean = (list: number[]) => list.reduce((sum, figure) => sum + figure, 0) / list.length;
	const [a, b] = [mean(one), mean(other)];
	const sum = (of: (at: number) => number) => one.reduce((total, _, at) => total + of(at), 0);
	const together = sum((at) => (one[at]! - a) * (other[at]! - b));
	return together / Math.sqrt(sum((at) => (one[at]! - a) ** 2) * sum((at) => (other[at]! - b) ** 2));
}
