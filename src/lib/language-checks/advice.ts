import type { Hint, HintKind } from '#lib/language/hints/hint.ts';

/** A hint as a page shows it, without the text around it. */
export interface LanguageAdvice {
	kind: HintKind;
	serious: boolean;
	/** The words that it is about, as they were typed. */
	words: string;
	explanation: string;
	alternatives: string[];
	/** The part of the whole in which they stand first, where somebody can change them. */
	partId?: string;
}

/** The hints on one text; the same words twice give the same advice once. */
export function adviceOn(text: string, hints: Hint[]): LanguageAdvice[] {
	const all = hints.map(({ kind, serious, range, explanation, alternatives }) => {
		const words = text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
		return { kind, serious, words, explanation, alternatives };
	});
	return uniqueAdvice(all);
}

export const uniqueAdvice = (advice: LanguageAdvice[]) => [
	...Map.groupBy(advice, ({ kind, words }) => `${kind} ${words.toLowerCase()}`)
		.values()
		.map(([first]) => first!)
];

/** What one can do, with the words that it is about: “thans”: dit woord is ouderwets. */
export function adviceInWords(advice: LanguageAdvice) {
	const { words, explanation } = advice;
	const named = words.length > LONGEST_NAMED || explanation.includes(`“${words}”`) ? '' : `“${words}”: `;
	return [`${named}${explanation}`, otherWords(advice)].filter(Boolean).join(' ');
}

/** What else one can write, besides what the explanation names. Empty when there is nothing else. */
export function otherWords({ words, explanation, alternatives }: LanguageAdvice) {
	const said = explanation.toLowerCase();
	// The explanation has no capitals either, whatever the words stood in front of.
	const others = alternatives
		.map((one) => (hasCapital(words) ? one[0]!.toLowerCase() + one.slice(1) : one))
		.filter((one) => !said.includes(`“${one.toLowerCase()}”`));
	const begin = others.length < alternatives.length ? 'Ook goed:' : 'Schrijf bijvoorbeeld';
	return others.length ? `${begin} ${others.map((one) => `“${one}”`).join(' of ')}.` : '';
}

const hasCapital = (words: string) => /^\p{Lu}\p{Ll}/u.test(words);

/** In characters: more is a sentence, which a reader finds by itself. */
const LONGEST_NAMED = 40;
