import { isFinite } from '../tagging/tags.ts';
import type { MeasuredSentence } from '../measuring/features.ts';
import { info, rangeOf, type Finder } from './hint.ts';

const ITEMS = 3;
const LONG_ITEMS = 2.6;
const MANY_ITEMS = 5;

/** Three or more parts with commas and “en” that are long, or five or more short ones: a list reads easier. */
export const enumeration: Finder = (sentence) => {
	if (sentence.kind === 'item') return [];
	const items = longestSeries(sentence);
	const mean = items.reduce((sum, item) => sum + item.to - item.from + 1, 0) / items.length;
	if (items.length < MANY_ITEMS - 1 && (items.length < ITEMS - 1 || mean < LONG_ITEMS)) return [];
	return [
		info(
			rangeOf(sentence, items[0]!.from, items.at(-1)!.to),
			`Hier staan ${items.length + 1} dingen achter elkaar. Maak er een lijst met streepjes van: dat leest makkelijker.`
		)
	];
};

interface Item {
	from: number;
	to: number;
}

/** The parts after the first comma of a series that ends in “en …” or “of …”; none of them has a verb of its own. */
function longestSeries({ tokens }: MeasuredSentence): Item[] {
	let best: Item[] = [];
	let series: Item[] = [];
	let from: number | undefined;
	for (let at = 0; at <= tokens.length; at++) {
		const token = tokens[at];
		const ends = !token || (token.tag === 'sign' && token.lower !== ',' && !/["'“”‘’()]/.test(token.lower));
		const splits = token?.lower === ',' || (token?.tag === 'conjunction' && /^(?:en|of)$/.test(token.lower));
		if (!ends && !splits) {
			if (token && (isVerbOfItsOwn(tokens, at) || token.tag === 'pronoun.relative' || token.tag === 'subordinator')) {
				series = [];
				from = undefined;
			}
			continue;
		}
		if (from !== undefined && at > from) series.push({ from, to: at - 1 });
		const before = tokens[from === undefined ? 0 : from - 1];
		if (before?.tag === 'conjunction' && series.length > best.length) best = series;
		if (ends) series = [];
		// “en” within a part does not begin a new one, unless a comma came before.
		from = ends ? undefined : at + 1;
	}
	return best;
}

/** Not the last word of a part, nor one after “het”: there the tagger takes an infinitive for a finite verb. */
const isVerbOfItsOwn = (tokens: MeasuredSentence['tokens'], at: number) =>
	isFinite(tokens[at]!.tag) &&
	tokens[at - 1]?.lower !== 'het' &&
	!/^(?:[,.]|en|of)$/.test(tokens[at + 1]?.lower ?? '.');
