import { diffArrays } from 'diff';
import { keyOf, type Piece } from './policy-markdown.ts';

/**
 * For each piece of the new version the index of the old piece that it continues, or nothing when it is new.
 * First what is equal, in order; then, between what is equal, what looks alike; then what is equal but moved.
 */
export function matchPieces(old: Piece[], fresh: Piece[]): (number | undefined)[] {
	const [oldKeys, freshKeys] = [old.map(keyOf), fresh.map(keyOf)];
	const matches = new Array<number | undefined>(fresh.length).fill(undefined);
	let [at, on] = [0, 0];
	let gap: Gap = { olds: [], news: [] };
	const gaps: Gap[] = [];
	for (const { added, removed, value } of diffArrays(oldKeys, freshKeys)) {
		if (removed) for (let i = 0; i < value.length; i++) gap.olds.push(at++);
		else if (added) for (let i = 0; i < value.length; i++) gap.news.push(on++);
		else {
			for (let i = 0; i < value.length; i++) matches[on++] = at++;
			gaps.push(gap);
			gap = { olds: [], news: [] };
		}
	}
	gaps.push(gap);
	matchMoved(gaps, oldKeys, freshKeys, matches);
	for (const one of gaps) matchAlike(one, old, fresh, matches);
	return matches;
}

interface Gap {
	olds: number[];
	news: number[];
}

/** Shorter pieces, as “Inleiding”, occur too often to say that one moved. */
const LONG_ENOUGH = 40;

function matchMoved(gaps: Gap[], oldKeys: string[], freshKeys: string[], matches: (number | undefined)[]) {
	const free = new Map<string, number>();
	for (const i of gaps.flatMap(({ olds }) => olds)) if (oldKeys[i]!.length > LONG_ENOUGH) free.set(oldKeys[i]!, i);
	for (const j of gaps.flatMap(({ news }) => news)) {
		const i = free.get(freshKeys[j]!);
		if (i === undefined) continue;
		matches[j] = i;
		free.delete(freshKeys[j]!);
	}
}

/** Share of words in common from which two pieces are one that was edited. */
const ALIKE = 0.4;

/** In a gap, the pairs that look most alike, in order: the best sum of likenesses, as in an alignment. */
function matchAlike({ olds, news }: Gap, old: Piece[], fresh: Piece[], matches: (number | undefined)[]) {
	const taken = new Set(matches);
	const from = olds.filter((i) => !taken.has(i)).map((i) => ({ i, kind: old[i]!.kind, words: wordsOf(old[i]!) }));
	const to = news
		.filter((j) => matches[j] === undefined)
		.map((j) => ({ j, kind: fresh[j]!.kind, words: wordsOf(fresh[j]!) }));
	const best = Array.from({ length: from.length + 1 }, () => new Float64Array(to.length + 1));
	const likeness = from.map((a) => to.map((b) => (a.kind === b.kind ? alike(a.words, b.words) : 0)));
	for (let a = from.length - 1; a >= 0; a--)
		for (let b = to.length - 1; b >= 0; b--) {
			const pair = likeness[a]![b]! >= ALIKE ? likeness[a]![b]! + best[a + 1]![b + 1]! : 0;
			best[a]![b] = Math.max(best[a + 1]![b]!, best[a]![b + 1]!, pair);
		}
	let [a, b] = [0, 0];
	while (a < from.length && b < to.length) {
		const sure = likeness[a]![b]! >= ALIKE;
		if (sure && best[a]![b] === likeness[a]![b]! + best[a + 1]![b + 1]!) matches[to[b++]!.j] = from[a++]!.i;
		else if (best[a]![b] === best[a + 1]![b]) a++;
		else b++;
	}
}

const wordsOf = (piece: Piece) => {
	const words = new Map<string, number>();
	for (const [word] of keyOf(piece).matchAll(/[\p{L}\d]+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
	return words;
};

/** Sørensen–Dice over words, each as often as it occurs: from 0 to 1. */
function alike(a: Map<string, number>, b: Map<string, number>) {
	let [common, all] = [0, 0];
	for (const [word, count] of a) {
		common += Math.min(count, b.get(word) ?? 0);
		all += count;
	}
	for (const count of b.values()) all += count;
	return all ? (2 * common) / all : 0;
}
