import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { tagged, type TaggedToken } from '#lib/language/segmenting/reading.ts';
import type { Token } from '#lib/language/segmenting/tokens.ts';
import type { Tagger } from '#lib/language/tagging/tagger.ts';
import type { Tag } from '#lib/language/tagging/tags.ts';
import { tagOfCgn } from './cgn.ts';

export interface TaggedSentence {
	words: string[];
	tags: Tag[];
}

/** A word of a treebank, with the number of its head (0 is the root) and how it hangs on it. */
export interface TreeWord {
	word: string;
	tag: Tag;
	head: number;
	relation: string;
}

/** The sentences of a file of Universal Dependencies (`.conllu.gz`). */
export const readTreebank = (path: string): TreeWord[][] =>
	blocksOf(path).map((block) =>
		block
			.filter((line) => /^\d+\t/.test(line))
			.map((line) => line.split('\t'))
			.map((cells) => ({
				...{ word: cells[1]!, tag: tagOfCgn(cells[4]!) },
				...{ head: Number(cells[6]), relation: cells[7]! }
			}))
	);

/** Sentences with a word and its CGN tag a line, and an empty line between them (`.tsv.gz`). */
export const readTagged = (path: string): TaggedSentence[] =>
	blocksOf(path).map((block) => {
		const cells = block.map((line) => line.split('\t'));
		return { words: cells.map(([word]) => word!), tags: cells.map(([, tag]) => tagOfCgn(tag!)) };
	});

const blocksOf = (path: string) =>
	gunzipSync(readFileSync(path))
		.toString('utf8')
		.split(/\n\n+/)
		.map((block) => block.split('\n').filter((line) => line && !line.startsWith('#')))
		.filter((block) => block.length);

/** One sentence in ten teaches nothing: the tests and the bench measure on those. By its place over all treebanks. */
export const isHeldOut = (at: number) => at % 10 === 9;

/** The words of a tree as the measure reads them, tagged by our own tagger. */
export function asTokens(tree: TreeWord[], tag: Tagger): TaggedToken[] {
	const tokens = tree.map(({ word }): Token => ({
		...{ word, lower: word.toLowerCase(), start: 0, end: 0 },
		kind: /[\p{L}\d]/u.test(word) ? 'word' : 'sign'
	}));
	return tagged(tokens, tag);
}

/** The most words between a word and its head. A word that “en” joins to another one has the head of that one. */
export function longestDistance(tree: TreeWord[]) {
	const before = [0];
	for (const { word } of tree) before.push(before.at(-1)! + (/[\p{L}\d]/u.test(word) ? 1 : 0));
	let longest = 0;
	for (const [at, one] of tree.entries()) {
		const head = one.relation.startsWith('conj') ? tree[one.head - 1]!.head : one.head;
		if (!head || one.relation === 'punct' || one.relation === 'root') continue;
		const [from, to] = at + 1 < head ? [at + 1, head] : [head, at + 1];
		longest = Math.max(longest, before[to - 1]! - before[from]!);
	}
	return longest;
}
