import { mapSpoken, sayIn, type Given, type Spoken } from '../given.ts';
import { escaped } from '../words/html.ts';
import { both } from '../words/joining.ts';

/** In characters, what a label and a hint can be: see schema/parts.ts. */
const MOST_LABEL = 300;
const MOST_HINT = 500;

/**
 * A question whose words fit, with what was too long as texts to put above it. `written`: what stands above an earlier
 * question already.
 */
export function fittedWords(given: Given, language: string, written: Set<string>): { blocks: Spoken[]; fitted: Given } {
	const { within, hint = {}, as } = given;
	if (as.type === 'text') return { blocks: [], fitted: given };
	const whole = within ? both(within, given.label) : given.label;
	const length = (spoken: Spoken) => sayIn(spoken, language).trim().length;
	const long = [
		...(length(whole) > MOST_LABEL ? [within ?? given.label] : []),
		...(length(hint) > MOST_HINT ? [hint] : [])
	];
	const blocks = long.filter((text) => !written.has(sayIn(text, language)));
	for (const text of long) written.add(sayIn(text, language));
	const label = length(whole) <= MOST_LABEL ? whole : within ? given.label : mapSpoken(given.label, questionIn);
	const fitted = { ...given, label, hint: length(hint) > MOST_HINT ? {} : hint };
	return { blocks: blocks.map((text) => mapSpoken(text, escaped)), fitted };
}

/** Of a long text the sentence that asks something, or else how it begins. */
function questionIn(text: string): string {
	const sentences = text.split(/(?<=[.?!:])\s+/);
	const asked = sentences.filter((sentence) => sentence.endsWith('?') && sentence.length <= MOST_LABEL).at(-1);
	return (
		asked ??
		`${text
			.slice(0, MOST_LABEL - 20)
			.toWellFormed()
			.trimEnd()} …`
	);
}
