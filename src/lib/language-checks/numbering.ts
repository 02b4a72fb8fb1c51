import type { Analysis } from '#lib/language/analysis.ts';
import type { Hint } from '#lib/language/hints/hint.ts';
import { hintLabels } from '#lib/language/labels.ts';
import type { Checked } from './public-check.ts';

/** A hint with the number that stands in the text and in the list. */
export interface NumberedHint {
	number: number;
	hint: Hint;
	name: string;
	/** The words that it is about, in short. */
	here: string;
}

/** More than this nobody walks through, and the page would grow with each of them. */
export const MOST_HINTS = 150;

/** The hints in the order in which their numbers stand in the text. Of very many, the serious ones go first. */
export function numberHints({ text, analysis }: Checked): NumberedHint[] {
	const { hints } = analysis;
	const chosen = new Set(hints.toSorted((one, other) => +other.serious - +one.serious).slice(0, MOST_HINTS));
	return hints
		.filter((hint) => chosen.has(hint))
		.toSorted((one, other) => one.range.end - other.range.end || other.range.start - one.range.start)
		.map((hint, at) => ({ hint, number: at + 1, name: hintLabels[hint.kind], here: inShort(text, hint.range) }));
}

/** How many hints the list leaves out. */
export const leftOut = ({ hints }: Analysis) => Math.max(0, hints.length - MOST_HINTS);

/** What one can write instead, unless the explanation says just that. */
export function insteadOf({ alternatives, explanation }: Hint): string[] {
	const [first, more] = alternatives;
	const isSaid = first && !more && explanation.toLowerCase().includes(`“${first.toLowerCase()}”`);
	return isSaid ? [] : alternatives;
}

/** Why, without its first example where that stands among the others below it: once is enough. */
export const whyOf = ({ explanation }: Hint, below: string[]) =>
	below.length ? explanation.replace(/ Schrijf bijvoorbeeld “[^”]*”\.$/, '') : explanation;

const MOST_QUOTED = 60;

function inShort(text: string, { start, end }: Hint['range']) {
	const words = text.slice(start, Math.min(end, start + 4 * MOST_QUOTED)).replace(/\s+/g, ' ');
	// By sign and not by unit: half an emoji is no sign at all.
	const signs = [...words];
	return signs.length > MOST_QUOTED ? `${signs.slice(0, MOST_QUOTED).join('').trimEnd()}…` : words;
}
