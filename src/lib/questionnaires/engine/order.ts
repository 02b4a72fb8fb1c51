import type { Option, Question, WithOptions } from '../definition.ts';

/**
 * The options as one visitor sees them: in an order of their own when the maker wants so, the same each time that they
 * look. “None of these” and “anders” stay at the end. `seed`: of the visitor.
 */
export function asSeenBy<Q extends Question>(question: Q, seed: string): Q {
	if (!('options' in question) || !(question as WithOptions).shuffled) return question;
	const options: Option[] = question.options;
	const loose = options.filter((option) => !isLast(option));
	return { ...question, options: [...shuffle(loose, `${seed} ${question.id}`), ...options.filter(isLast)] };
}

const isLast = ({ alone, other }: Option) => !!(alone || other);

/** Fisher and Yates, with dice that follow from the seed. */
function shuffle<T>(list: T[], seed: string): T[] {
	const roll = diceFrom(seed);
	const copy = [...list];
	for (let i = copy.length - 1; i > 0; i--) {
		const j = Math.floor(roll() * (i + 1));
		[copy[i], copy[j]] = [copy[j]!, copy[i]!];
	}
	return copy;
}

/** Numbers from 0 to 1 that follow from a text: FNV-1a for the start, mulberry32 from there. */
function diceFrom(seed: string) {
	let state = 2166136261;
	for (const sign of seed) state = Math.imul(state ^ sign.codePointAt(0)!, 16777619);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
