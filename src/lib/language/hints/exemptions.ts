import type { MeasuredSentence } from '../measuring/features.ts';
import type { Range } from '../segmenting/sentences.ts';
import type { LanguageSettings } from '../settings.ts';

const QUOTED_WORDS = 3;

/** Names, what stands between quotation marks, and the terms that the municipality explains itself. */
export function exemptFrom(sentence: MeasuredSentence, settings: LanguageSettings) {
	const exempt = [...namesIn(sentence), ...quotedIn(sentence), ...termsIn(sentence, settings)];
	return (start: number, end: number) => exempt.some((one) => one.start < end && start < one.end);
}

/** The first word of a sentence has its capital from there; letters in capitals are for the hint on acronyms. */
const namesIn = ({ tokens }: MeasuredSentence): Range[] =>
	tokens.filter(({ tag, word }, at) => at > 0 && tag === 'name' && /^\p{Lu}\p{Ll}{2}/u.test(word) && word.length > 5);

/** A law that is quoted, a slogan; not one word between quotation marks. */
function quotedIn({ tokens }: MeasuredSentence): Range[] {
	const quoted: Range[] = [];
	let from: number | undefined;
	for (const [at, { lower }] of tokens.entries()) {
		if (from === undefined && /^[“„«"]$/.test(lower)) from = at;
		else if (from !== undefined && /^[”»"]$/.test(lower)) {
			if (at - from > QUOTED_WORDS) quoted.push({ start: tokens[from]!.start, end: tokens[at]!.end });
			from = undefined;
		}
	}
	return quoted;
}

const termsIn = (sentence: MeasuredSentence, { glossary }: LanguageSettings): Range[] =>
	glossary.flatMap(({ term }) => placesOf(term, sentence));

/** Which terms of the municipality stand here: for these nothing is counted. */
export const termsAmong = (sentences: MeasuredSentence[], { glossary }: LanguageSettings) =>
	glossary.flatMap(({ term }) => (sentences.some((sentence) => placesOf(term, sentence).length) ? term : []));

function placesOf(term: string, { tokens }: MeasuredSentence): Range[] {
	const words = term.toLowerCase().split(/\s+/);
	return tokens.flatMap((token, at) => {
		const last = at + words.length - 1;
		const fits = words.every((word, i) => isForm(tokens[at + i]?.lower ?? '', word, at + i === last));
		return fits ? [{ start: token.start, end: tokens[last]!.end }] : [];
	});
}

/** The word itself; of the last one the plural too. */
const isForm = (found: string, word: string, isLast: boolean) =>
	found === word || (isLast && /^(?:e?n|s|'s|e)$/.test(found.slice(word.length)) && found.startsWith(word));
