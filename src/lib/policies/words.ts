import { diffArrays } from 'diff';

/** A run of words: in both texts, only in the new one, or only in the old one. */
export interface Part {
	kind: 'same' | 'added' | 'removed';
	text: string;
}

// A word or a mark with the space behind it; a new line stands by itself.
const token = /\s*\n\s*|(?:[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}])[^\S\n]*/gu;

const tokensOf = (text: string) => text.trim().match(token) ?? [];
const keyOf = (token: string) => token.trim() || '\n';

/** Below this share of words in common, two whole texts read better than their differences. */
const LEAST_IN_COMMON = 0.25;

/**
 * The differences in words. What is the same or new, joined, is the new text. `milliseconds`: how long it may take;
 * after that it is the whole old text and the whole new one.
 */
export function diffWords(from: string, to: string, milliseconds: number): Part[] {
	const [old, fresh] = [tokensOf(from), tokensOf(to)];
	const runs =
		milliseconds > 0 ? diffArrays(old.map(keyOf), fresh.map(keyOf), { timeout: Math.ceil(milliseconds) }) : undefined;
	if (!runs) return whole(old, fresh);

	const steps: Step[] = [];
	let [at, on] = [0, 0];
	for (const { added, removed, value } of runs) {
		const was = added ? [] : old.slice(at, (at += value.length));
		const is = removed ? [] : fresh.slice(on, (on += value.length));
		const last = steps.at(-1);
		const changed = added || removed;
		if (changed && last?.changed) steps[steps.length - 1] = joined([last, { changed, old: was, fresh: is }]);
		else steps.push({ changed, old: was, fresh: is });
	}
	const kept = wordsIn(steps.flatMap(({ changed, fresh }) => (changed ? [] : fresh)));
	const most = Math.max(wordsIn(old), wordsIn(fresh));
	return kept < LEAST_IN_COMMON * most ? whole(old, fresh) : asParts(withoutConfetti(steps));
}

/** A run of tokens as the old and as the new text have it. */
interface Step {
	changed: boolean;
	old: string[];
	fresh: string[];
}

const wordsIn = (tokens: string[]) => tokens.filter((token) => /[\p{L}\p{N}]/u.test(token)).length;

const joined = (steps: Step[]): Step => ({
	changed: true,
	old: steps.flatMap(({ old }) => old),
	fresh: steps.flatMap(({ fresh }) => fresh)
});

const whole = (old: string[], fresh: string[]) => asParts([{ changed: true, old, fresh }]);

/** In characters: what is the same and longer than this is always left alone. */
const LONGEST_ISLAND = 24;

/**
 * A few words that are the same between two changes that are longer become part of the change: one reads a phrase
 * that was replaced, no snippets.
 */
function withoutConfetti(steps: Step[]): Step[] {
	const calm: Step[] = [];
	for (const step of steps) {
		const [before, between] = [calm.at(-2), calm.at(-1)];
		if (step.changed && before && between && isIsland(between, before, step))
			calm.splice(-2, 2, joined([before, between, step]));
		else calm.push(step);
	}
	return calm;
}

function isIsland({ fresh }: Step, before: Step, after: Step) {
	const text = fresh.join('');
	const size = text.trim().length;
	return size <= LONGEST_ISLAND && !text.includes('\n') && size <= sizeOf(before) && size <= sizeOf(after);
}

const sizeOf = ({ old, fresh }: Step) => Math.max(old.join('').trim().length, fresh.join('').trim().length);

const asParts = (steps: Step[]): Part[] =>
	steps
		.flatMap(({ changed, old, fresh }): Part[] =>
			changed
				? [
						{ kind: 'removed', text: old.join('') },
						{ kind: 'added', text: fresh.join('') }
					]
				: [{ kind: 'same', text: fresh.join('') }]
		)
		.filter(({ text }) => text !== '');
