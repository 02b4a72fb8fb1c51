import { gapsOf, type Gaps } from '../grammar/gaps.ts';
import type { TaggedToken } from '../segmenting/reading.ts';

/** In words. Longer sentences are too rare in what the weights were fitted on to say how they go on. */
const LONGEST = 50;

/** What a sentence shows of the distance between its words. */
export const signsOfDistance = (tokens: TaggedToken[], gaps: Gaps = gapsOf(tokens)): number[] => {
	const words = tokens.filter(({ kind }) => kind !== 'sign').length;
	const finite = gaps.clauses.filter((clause) => clause.finite !== undefined).length;
	const count = (is: (token: TaggedToken) => boolean) => tokens.filter(is).length;
	const widest = (list: { words: number }[]) => list.reduce((most, gap) => Math.max(most, gap.words), 0);
	const [tang, split, inner, lead] = [gaps.tangs, gaps.splits, gaps.subordinates, gaps.leads].map(widest);
	return [
		1,
		words,
		Math.sqrt(words),
		Math.min(words, LONGEST) ** 2 / 100,
		finite,
		words / Math.max(1, finite),
		...[tang!, split!, inner!, lead!, Math.max(tang!, split!, inner!, lead!)],
		count(({ lower }) => lower === ','),
		count(({ tag }) => tag === 'conjunction'),
		count(({ tag }) => tag === 'preposition'),
		gaps.subordinates.length,
		longestRun(tokens)
	];
};

/** The most words in a row without a sign. */
function longestRun(tokens: TaggedToken[]) {
	let [run, longest] = [0, 0];
	for (const { kind } of tokens) {
		run = kind === 'sign' ? 0 : run + 1;
		longest = Math.max(longest, run);
	}
	return longest;
}

// Fitted by scripts/train-distance.ts on Universal Dependencies Dutch.
const weights = [
	-0.8395, 0.2767, 0.3604, 0.1558, -0.1424, 0.1721, 0.0198, -0.1013, 0.1475, -0.2024, 0.3357, 0.1879, 0.3323, -0.0899,
	0.1921, -0.0813
];

/** The most words between a word and the word it belongs to, estimated: there is no parser. In words. */
export function distanceOf(tokens: TaggedToken[], gaps: Gaps = gapsOf(tokens)) {
	const signs = signsOfDistance(tokens, gaps);
	const words = signs[1]!;
	const estimate = signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);
	return Math.max(0, Math.min(estimate, words - 2));
}
