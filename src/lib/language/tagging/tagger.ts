import { cluesAt, follow, newClause, shapesOf, type Class } from './clues.ts';
import { tags, type Tag } from './tags.ts';
import type { Weights } from './weights.ts';

export type Tagger = (words: string[]) => Tag[];

/** An averaged perceptron that reads from left to right. Words of one sentence in, a tag for each out. */
export function makeTagger(weights: Weights, classOf: Class): Tagger {
	const scores = new Int32Array(tags.length);
	const clues: number[] = [];
	return (words) => {
		const shapes = shapesOf(words, classOf);
		const given: number[] = [];
		const clause = newClause();
		return words.map((_, at) => {
			cluesAt(shapes, at, given, clause, clues);
			scores.fill(0);
			for (const clue of clues) weights.add(clue, scores);
			const best = highest(scores);
			given.push(best);
			follow(clause, shapes[at]!.lower, tags[best]!);
			return tags[best]!;
		});
	};
}

function highest(scores: Int32Array) {
	let best = 0;
	for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[best]!) best = at;
	return best;
}
