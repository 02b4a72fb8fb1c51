import { acronymOf } from '../lexicon/abbreviations/known.ts';
import type { MeasuredSentence } from '../measuring/features.ts';
import type { Range } from '../segmenting/sentences.ts';
import type { LanguageSettings } from '../settings.ts';
import { termsAmong } from '../terms.ts';

const QUOTED_WORDS = 3;

/** Names, what stands between quotation marks, and the terms that the municipality explains itself. */
export function exemptFrom(sentence: MeasuredSentence, settings: LanguageSettings) {
	const exempt = [
		...namesIn(sentence),
		...explainedIn(sentence),
		...quotedIn(sentence),
		...termsAmong(sentence.tokens, settings.glossary)
	];
	return (start: number, end: number) => exempt.some((one) => one.start < end && start < one.end);
}

/** A capital within a sentence is that of a name. The first word has its capital from there; letters in capitals are for the hint on acronyms. */
const namesIn = ({ tokens }: MeasuredSentence): Range[] =>
	tokens.filter(
		({ word }, at) => at > 0 && tokens[at - 1]!.kind !== 'sign' && /^\p{Lu}\p{Ll}{2}/u.test(word) && word.length > 5
	);

/** “de Wet maatschappelijke ondersteuning (Wmo)”: what the letters stand for. */
const explainedIn = ({ tokens }: MeasuredSentence): Range[] =>
	tokens.flatMap(({ word }, at) => {
		const full = tokens[at - 1]?.lower === '(' && tokens[at + 1]?.lower === ')' ? acronymOf(word)?.full : undefined;
		const from = at - 1 - (full?.split(' ').length ?? 0);
		return full === undefined || from < 0 ? [] : [{ start: tokens[from]!.start, end: tokens[at - 1]!.end }];
	});

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
