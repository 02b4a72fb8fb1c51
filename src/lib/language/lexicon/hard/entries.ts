import { archaicWords } from './archaic.ts';
import { happeningVerbs } from './happening.ts';
import { prepositionalPhrases } from './prepositional.ts';
import { fixedWords } from './fixed.ts';
import { hardAdjectives } from './adjectives.ts';
import { hardExpressions } from './expressions.ts';
import { hardNouns } from './nouns.ts';
import { hardVerbs } from './verbs.ts';

/** Which kind of hint an entry gives. */
export type HardKind = 'word' | 'archaic' | 'prepositional' | 'expression' | 'happening';
export type WordClass = 'verb' | 'noun' | 'adjective' | 'fixed';

export interface HardEntry {
	/** The word as a dictionary has it; of a verb with a slash where it splits. */
	written: string;
	kind: HardKind;
	wordClass: WordClass;
	/** Not serious: a word that most people know, with a plainer one beside it. For information only. */
	serious: boolean;
	/** What one can write instead needs another sentence around it. */
	isExample: boolean;
	/** What one can write instead, the best first. */
	plain: string[];
}

/** All entries of the lists. */
export const hardEntries = (): HardEntry[] => [
	...entries(archaicWords, 'archaic', 'fixed'),
	...entries(prepositionalPhrases, 'prepositional', 'fixed'),
	...entries(hardExpressions, 'expression', 'fixed'),
	...entries(happeningVerbs, 'happening', 'verb'),
	...entries(fixedWords, 'word', 'fixed'),
	...entries(hardVerbs, 'word', 'verb'),
	...entries(hardNouns, 'word', 'noun'),
	...entries(hardAdjectives, 'word', 'adjective')
];

const entries = (list: string, kind: HardKind, wordClass: WordClass) =>
	list
		.trim()
		.split('\n')
		.map((line): HardEntry => {
			const [left = '', right = ''] = line.split(' = ');
			const written = left.replace(/^[?~]+/, '');
			return {
				written,
				kind,
				wordClass: written.includes('/') ? 'verb' : wordClass,
				serious: !/^~?\?/.test(left),
				isExample: left.includes('~'),
				plain: right.split(' | ')
			};
		});
