import { info, rangeOf, type Finder } from './hint.ts';

const MOST = 4;

/** Four prepositions without a verb or a sign between them: “in het kader van de aanpak van overlast in de wijk”. */
export const prepositions: Finder = (sentence) => {
	let run: number[] = [];
	let longest: number[] = [];
	for (const [at, { tag, lower }] of sentence.tokens.entries()) {
		if (/^(?:verb|participle$|sign)/.test(tag)) run = [];
		// “te” goes with a verb, and so does “om” before it.
		if (/^preposition/.test(tag) && lower !== 'te' && !isBeforeTe(sentence, at)) run.push(at);
		if (run.length > longest.length) longest = [...run];
	}
	if (longest.length < MOST) return [];
	const said = longest.map((at) => sentence.tokens[at]!.lower).join(', ');
	return [
		info(
			rangeOf(sentence, longest[0]!, longest.at(-1)!),
			`Hier volgen ${longest.length} voorzetsels op elkaar (${said}). Gebruik een werkwoord, of maak twee zinnen.`
		)
	];
};

const isBeforeTe = ({ tokens }: { tokens: { lower: string }[] }, at: number) =>
	tokens[at]!.lower === 'om' && tokens.slice(at + 1, at + 12).some(({ lower }) => lower === 'te');
