import { fold } from '#lib/text/fold.ts';

export interface HiddenPart {
	text: string;
	reason: string;
}

/**
 * The minutes without what a moderator hid. A part may have been typed over or joined when the minutes were cut: a
 * block that says most of it goes too.
 */
export function withoutHidden(minutes: string, hidden: HiddenPart[]): string {
	if (!hidden.length) return minutes;
	const parts = hidden.map(({ text, reason }) => ({ words: wordsOf(text), reason }));
	return minutes
		.split(/(\n[^\S\n]*\n)/)
		.map((block) => {
			const words = wordsOf(block);
			const found = parts.find((part) => saysMostOf(words, part.words));
			return found ? `*Een medewerker van de gemeente verborg dit deel: ${found.reason}*` : block;
		})
		.join('');
}

/** All words, as they are compared. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** A shorter block could stand in any text, such as a heading. */
const SHORTEST = 4;

function saysMostOf(block: string[], part: string[]) {
	if (!block.length || !part.length) return false;
	if (runsIn(part, block) || (block.length >= SHORTEST && runsIn(block, part))) return true;
	const [inBlock, inPart] = [new Set(block), new Set(part)];
	const shared = inBlock.intersection(inPart).size;
	const typedOver = shared >= 0.6 * inPart.size && shared >= 0.5 * inBlock.size;
	return typedOver || (inPart.size > SHORTEST && shared >= 0.8 * inPart.size);
}

/** Word for word, one after the other. */
const runsIn = (few: string[], many: string[]) => ` ${many.join(' ')} `.includes(` ${few.join(' ')} `);
