import { cluesAt, follow, newClause, shapesOf, type Class } from '#lib/language/tagging/clues.ts';
import { tags } from '#lib/language/tagging/tags.ts';
import type { TaggedSentence } from './treebanks.ts';

/** Of one clue: the weight of each tag, the sum of it over time, and when it last changed. */
interface Row {
	weight: Float32Array;
	sum: Float64Array;
	since: Float64Array;
}

const numberOf = new Map(tags.map((tag, at) => [tag, at]));

/** Learns weights: the average over all steps, which forgets what only fits the last sentences. */
export function train(sentences: TaggedSentence[], rounds: number, classOf: Class, dice: () => number) {
	const rows = new Map<number, Row>();
	const seen = countClues(sentences, classOf);
	let step = 0;
	const change = (clue: number, tag: number, by: number) => {
		if ((seen.get(clue) ?? 0) < 2) return;
		let row = rows.get(clue);
		if (!row) rows.set(clue, (row = newRow()));
		row.sum[tag]! += (step - row.since[tag]!) * row.weight[tag]!;
		row.since[tag] = step;
		row.weight[tag]! += by;
	};
	const order = [...sentences];
	for (let round = 0; round < rounds; round++) {
		shuffle(order, dice);
		for (const sentence of order)
			walk(sentence, rows, classOf, (clues, right, guessed) => {
				step++;
				if (guessed === right) return;
				for (const clue of clues) {
					change(clue, right, 1);
					change(clue, guessed, -1);
				}
			});
	}
	return [...rows].map(([clue, row]): [number, Float64Array] => [clue, averageOf(row, step)]);
}

type Step = (clues: number[], right: number, guessed: number) => void;

function walk({ words, tags: right }: TaggedSentence, rows: Map<number, Row>, classOf: Class, learn: Step) {
	const shapes = shapesOf(words, classOf);
	const given: number[] = [];
	const clause = newClause();
	const clues: number[] = [];
	for (let at = 0; at < words.length; at++) {
		cluesAt(shapes, at, given, clause, clues);
		const guess = bestOf(rows, clues);
		learn(clues, numberOf.get(right[at]!)!, guess);
		given.push(guess);
		follow(clause, shapes[at]!.lower, tags[guess]!);
	}
}

function bestOf(rows: Map<number, Row>, clues: number[]) {
	const scores = new Float64Array(tags.length);
	for (const clue of clues) {
		const row = rows.get(clue);
		if (row) for (let tag = 0; tag < scores.length; tag++) scores[tag]! += row.weight[tag]!;
	}
	return scores.indexOf(Math.max(...scores));
}

/** A clue that was met once says more about that sentence than about Dutch. */
function countClues(sentences: TaggedSentence[], classOf: Class) {
	const seen = new Map<number, number>();
	for (const { words, tags: right } of sentences) {
		const shapes = shapesOf(words, classOf);
		const given = right.map((tag) => numberOf.get(tag)!);
		const clause = newClause();
		const clues: number[] = [];
		for (let at = 0; at < words.length; at++) {
			cluesAt(shapes, at, given, clause, clues);
			for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1);
			follow(clause, shapes[at]!.lower, right[at]!);
		}
	}
	return seen;
}

const newRow = (): Row => ({
	weight: new Float32Array(tags.length),
	sum: new Float64Array(tags.length),
	since: new Float64Array(tags.length)
});

const averageOf = ({ weight, sum, since }: Row, step: number) =>
	sum.map((total, tag) => (total + (step - since[tag]!) * weight[tag]!) / step);

function shuffle<T>(list: T[], dice: () => number) {
	for (let at = list.length - 1; at > 0; at--) {
		const other = Math.floor(dice() * (at + 1));
		[list[at], list[other]] = [list[other]!, list[at]!];
	}
}
