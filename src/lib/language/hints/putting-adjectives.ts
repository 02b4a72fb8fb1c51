import type { HardWord } from '../lexicon/hard/hard-words.ts';
import type { TaggedToken } from '../segmenting/reading.ts';
import { isNoun } from '../tagging/tags.ts';
import type { Put } from './putting.ts';

const pointing: Record<string, string> = { de: 'deze', het: 'dit' };

/** What no noun can follow, though it is one word: “vaak”. */
const loose = new Set(
	'altijd daarna genoeg helemaal kortgeleden meteen niets nul ongeveer samen soms steeds tegelijk vaak volgens vooral zonder met'.split(
		' '
	)
);
const isPhrase = (plain: string) => plain.includes(' ') && !plain.startsWith('heel ');

/** A plainer adjective: before a noun one word, after a verb also a few: “op papier”. */
export function putAdjective(tokens: TaggedToken[], { at, length, plain, form }: HardWord): Put | undefined {
	const to = at + length - 1;
	if (/^(?:deze|dit)$/.test(plain[0]!)) {
		const instead = pointing[tokens[at - 1]?.lower ?? ''];
		return instead === undefined ? undefined : { from: at - 1, to, alternatives: [instead] };
	}
	const next = tokens[to + 1];
	// “conform” and “inclusief” come before what they are about.
	if (/^(?:volgens|met|zonder)$/.test(plain[0]!)) return { from: at, to, alternatives: plain };
	const isBeforeNoun = form === 'e' || (next !== undefined && (isNoun(next.tag) || /^adjective$/.test(next.tag)));
	// “het definitief ontwerp” is a set phrase.
	if (isBeforeNoun && form === 'base' && /^(?:de|het|dit|dat|uw|ons|mijn)$/.test(tokens[at - 1]?.lower ?? ''))
		return undefined;
	const isBeforeQuality = next !== undefined && /^adjective|^adverb/.test(next.tag) && !isBeforeNoun;
	const fitting = plain.filter((one) => {
		if (isBeforeNoun) return !isPhrase(one) && !loose.has(one);
		return !/^(?:te|die|dat|waar|wat|niet)\s/.test(one) && !(isBeforeQuality && isPhrase(one));
	});
	return fitting.includes(plain[0]!) ? { from: at, to, alternatives: fitting } : undefined;
}
