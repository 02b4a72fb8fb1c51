import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
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
