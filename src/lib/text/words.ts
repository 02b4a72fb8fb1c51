import { diffArrays } from 'diff';

/** A run of words: in both texts, only in the new one, or only in the old one. */
export interface Part {
	kind: 'same' | 'added' | 'removed';
	text: string;
}

// A word or a mark with the space behind it; a new line stands by itself.
const token = /\s*\n\s*|(?:[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}])[^\S\n]*/gu;

const tokensOf = (text: string) => text.trim().match(token) ?? [];
const keyOf = (token: string) => (documentNumber.test(token) ? '§' : token.trim() || '\n');

/** The number of a document is another one in each version: that is no news. */
const documentNumber = /^NL\.IMRO\./i;

/** Below this share of words in common, two whole texts read better than their differences. */
const LEAST_IN_COMMON = 0.25;

/**
 * The work grows with the square of what differs. So the square of the words that differ is at most this much for each
 * word of both texts: a long text takes as long in one paragraph as in many. No clock is looked at: who compares the
 * same texts again, or on a busy machine, reads the same.
 */
const WORK_PER_WORD = 200;

/**
 * The differences in words. What is the same or new, joined, is the new text, and
 * what is the same or removed the old one. Where too much differs it is the whole old text and the whole new one.
 */
export function diffWords(from: string, to: string): Part[] {
	const [old, fresh] = [tokensOf(from), tokensOf(to)];
	const least = LEAST_IN_COMMON * Math.max(wordsIn(old), wordsIn(fresh));
	const runs = runsOf(old.map(keyOf), fresh.map(keyOf), least);
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
	return kept < least ? whole(old, fresh) : asParts(withoutConfetti(steps));
}

/** What is the same, new and gone; nothing when fewer than `least` can be the same, or too much differs. */
function runsOf(old: string[], fresh: string[], least: number) {
	if (inCommon(old, fresh) < least) return undefined;
	const all = old.length + fresh.length;
	const maxEditLength = Math.floor(Math.min(all - 2 * least, Math.sqrt(WORK_PER_WORD * all)));
	return diffArrays(old, fresh, { maxEditLength });
}

/** How many occur in both, in whatever order: no more than these can be the same. */
function inCommon(old: string[], fresh: string[]) {
	const left = new Map<string, number>();
	for (const key of old) left.set(key, (left.get(key) ?? 0) + 1);
	let count = 0;
	for (const key of fresh) {
		const of = left.get(key) ?? 0;
		if (!of) continue;
		count++;
		left.set(key, of - 1);
	}
	return count;
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

/** The old words and the new words each read as their text does, spaces too. */
function asParts(steps: Step[]): Part[] {
	const parts = steps.flatMap((step, i): Part[] => {
		if (step.changed) return changedParts(step, spacesOf(steps[i - 1]));
		const text = step.fresh.join('');
		// Only the space that the change takes over: a word before a new line keeps its own.
		const taken = hasOwnSpace(steps, i) ? spacesOf(step).fresh.length : 0;
		return [{ kind: 'same', text: text.slice(0, text.length - taken) }];
	});
	return parts.filter(({ text }) => text !== '').reduce(withPart, []);
}

/** Where a change comes after these words and the space behind them differs, that space is part of the change. */
const hasOwnSpace = (steps: Step[], i: number) => {
	const { old, fresh } = spacesOf(steps[i]);
	return i + 1 < steps.length && old !== fresh;
};

/** The space behind the words before a change, as the old and the new text have it. */
function spacesOf(before: Step | undefined) {
	const [old, fresh] = [before?.old, before?.fresh].map((tokens) => /\s*$/.exec(tokens?.at(-1) ?? '')![0]);
	return { old: old!, fresh: fresh! };
}

function changedParts({ old, fresh }: Step, before: { old: string; fresh: string }): Part[] {
	const own = before.old !== before.fresh;
	const removed = (own ? before.old : '') + old.join('');
	const added = (own ? before.fresh : '') + fresh.join('');
	// Only a space on one side, and the other side ends in it: that space stayed.
	for (const [empty, full] of [
		[removed, added],
		[added, removed]
	] as const) {
		if (!empty || empty.trim() || !full.trim() || !full.endsWith(empty)) continue;
		const kind = full === added ? 'added' : 'removed';
		return [
			{ kind, text: full.slice(0, -empty.length) },
			{ kind: 'same', text: empty }
		];
	}
	return [
		{ kind: 'removed', text: removed },
		{ kind: 'added', text: added }
	];
}

function withPart(parts: Part[], part: Part): Part[] {
	const last = parts.at(-1);
	if (last?.kind === 'same' && part.kind === 'same') parts[parts.length - 1] = { ...last, text: last.text + part.text };
	else parts.push(part);
	return parts;
}
