import type { Hint, HintKind } from '#lib/language/hints/hint.ts';

/** A hint as a page shows it, without the text around it. */
export interface LanguageAdvice {
	kind: HintKind;
	serious: boolean;
	/** The words that it is about, as they were typed. */
	words: string;
	explanation: string;
	alternatives: string[];
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
	...new Map(advice.map((one) => [`${one.kind} ${one.words.toLowerCase()}`, one])).values()
];

/** What one can do, with the words that it is about: “thans”: dit woord is ouderwets. */
export function adviceInWords({ words, explanation, alternatives }: LanguageAdvice) {
	const named = words.length > LONGEST_NAMED || explanation.includes(`“${words}”`) ? '' : `“${words}”: `;
	const others = alternatives.slice(1).map((one) => `“${one}”`);
	return `${named}${explanation}${others.length ? ` Ook goed: ${others.join(' of ')}.` : ''}`;
}

/** In characters: more is a sentence, which a reader finds by itself. */
const LONGEST_NAMED = 40;
