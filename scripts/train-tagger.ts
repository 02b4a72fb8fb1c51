// `node scripts/train-tagger.ts FOLDER`: trains the tagger and writes src/lib/language/lists/tagger.ts. The folder holds
// ud_dutch/*.conllu.gz (Universal Dependencies Dutch, Alpino and LassySmall, CC BY-SA 4.0) and
// afgeleid/silver_frog_open.tsv.gz (open texts of authorities, tagged by Frog). NOTICE names them.
import { globSync, writeFileSync } from 'node:fs';
import { loadWords } from '#lib/language/loading.ts';
import { isFinite } from '#lib/language/tagging/tags.ts';
import { makeTagger } from '#lib/language/tagging/tagger.ts';
import { packWeights, readWeights } from '#lib/language/tagging/weights.ts';
import { asModule } from './support/language/modules.ts';
import { train } from './support/language/perceptron.ts';
import { isHeldOut, readTagged, readTreebank, type TaggedSentence } from './support/language/treebanks.ts';

const ROUNDS = 8;
const LEAST = 0.9;
const SCALE = 8;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Give the folder with ud_dutch and afgeleid.');

const words = await loadWords();
const treebanks = globSync(`${folder}/ud_dutch/*.conllu.gz`).toSorted().map(readTreebank);
const gold = treebanks.flatMap((sentences) =>
	sentences.map((tree) => ({ words: tree.map(({ word }) => word), tags: tree.map(({ tag }) => tag) }))
);
const silver = globSync(`${folder}/afgeleid/silver_*.tsv.gz`).toSorted().flatMap(readTagged);
const lessons = [...gold.filter((_, at) => !isHeldOut(at)), ...silver];
console.log(`learning from ${lessons.length} sentences …`);
const learned = train(lessons, ROUNDS, words.classOf, dice(5));
const packed = packWeights(
	learned
		.map(([clue, weights]): [number, [number, number][]] => [clue, strong(weights)])
		.filter(([, pairs]) => pairs.length)
		.toSorted(([one], [other]) => one - other)
);
writeFileSync('src/lib/language/lists/tagger.ts', asModule('weights', packed));
console.log(`${packed.length} bytes of weights`);
report(gold.filter((_, at) => isHeldOut(at)));

/** Weights as whole numbers; what hardly weighs is left out. */
function strong(weights: Float64Array): [number, number][] {
	return [...weights]
		.map((weight, tag): [number, number] => [tag, Math.abs(weight) < LEAST ? 0 : round(weight * SCALE)])
		.filter(([, weight]) => weight);
}

function round(weight: number) {
	return Math.max(-127, Math.min(127, Math.round(weight)));
}

function report(sentences: TaggedSentence[]) {
	const tag = makeTagger(readWeights(packed), words.classOf);
	let [all, right, found, finite, both] = [0, 0, 0, 0, 0];
	for (const { words, tags } of sentences)
		for (const [at, guess] of tag(words).entries()) {
			all++;
			if (guess === tags[at]) right++;
			if (isFinite(guess)) found++;
			if (isFinite(tags[at]!)) finite++;
			if (isFinite(guess) && isFinite(tags[at]!)) both++;
		}
	console.log(`held out: ${((100 * right) / all).toFixed(1)} % right; finite verbs P ${(both / found).toFixed(3)}`);
	console.log(`R ${(both / finite).toFixed(3)}`);
}

/** The same throws each time, so that the same folder gives the same weights. */
function dice(seed: number) {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) | 0;
		return (state >>> 0) / 2 ** 32;
	};
}
