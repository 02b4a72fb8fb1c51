import type { HardWord } from '../lexicon/hard/hard-words.ts';
import type { MeasuredSentence } from '../measuring/features.ts';
import { putAdjective } from './putting-adjectives.ts';
import { putNoun } from './putting-nouns.ts';
import { putVerb } from './putting-verbs.ts';

/** What can take the place of the tokens from one to another, so that the sentence stays right. */
export interface Put {
	from: number;
	to: number;
	alternatives: string[];
}

/** What one can write instead of a hard word as it stands here. Nothing when the sentence must change with it. */
export function putInPlace(sentence: MeasuredSentence, found: HardWord): Put | undefined {
	const { entry, at, length } = found;
	if (entry.isExample) return undefined;
	if (entry.wordClass === 'verb') return putVerb(sentence, found);
	if (entry.wordClass === 'noun') return putNoun(sentence.tokens, found);
	if (entry.wordClass === 'adjective' || isPointing(entry.plain)) return putAdjective(sentence.tokens, found);
	return { from: at, to: at + length - 1, alternatives: found.plain };
}

/** “voornoemde” is “deze” or “dit”, and takes the place of the article too. */
const isPointing = (plain: string[]) => /^(?:deze|dit)$/.test(plain[0]!);
