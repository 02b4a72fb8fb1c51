import { info, rangeOf, type Finder } from './hint.ts';

const CLAUSES = 2;
const WORDS = 15;

/** Two or more subordinate clauses in one sentence. */
export const nestedClauses: Finder = (sentence) => {
	const inner = sentence.gaps.subordinates;
	if (inner.length < CLAUSES || sentence.words <= WORDS) return [];
	const openers = inner.map(({ from }) => `“${sentence.tokens[from]!.lower}”`).join(' en ');
	return [
		info(
			rangeOf(sentence, inner[0]!.from, inner.at(-1)!.to),
			`Deze zin heeft ${inner.length} bijzinnen (na ${openers}). Maak van een bijzin een eigen zin.`
		)
	];
};
