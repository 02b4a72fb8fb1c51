import { analyse } from '#lib/language/analysis.ts';
import type { Hint, HintKind } from '#lib/language/hints/hint.ts';
import type { Language } from '#lib/language/loading.ts';
import { count, type Tally } from '../treebank-figures.ts';
import { cleanSentences } from './loose-sentences.ts';
import { unseenTexts, type UnseenText } from './unseen-texts.ts';

/** A hint that must come: of this kind, in this sentence, and on this word when one is given. */
export interface Wanted {
	text: string;
	sentence: string;
	kind: HintKind;
	word?: string;
	hit: boolean;
}

const linesOf = (text: string) => text.trim().split('\n');

/** The text as one would paste it, and where each of its labelled sentences stands. */
export function labelledText({ hard }: UnseenText) {
	let source = '';
	const labelled: { start: number; end: number; labels: string[] }[] = [];
	for (const line of linesOf(hard)) {
		const [sentence = '', labels] = line.split(' @@');
		const start = source.length;
		source += `${sentence}\n`;
		if (labels !== undefined)
			labelled.push({
				...{ start, end: start + sentence.length },
				labels: labels.split(';').flatMap((label) => label.trim() || [])
			});
	}
	return { source, labelled };
}

/** Each hint that we wanted, and whether it came. */
export const wantedHints = (language: Language, texts = unseenTexts): Wanted[] =>
	texts.flatMap((text) => {
		const { source, labelled } = labelledText(text);
		const { hints } = analyse(source, language);
		return labelled.flatMap(({ start, end, labels }) => {
			const own = hints.filter(({ range }) => range.start < end && start < range.end);
			return labels.map((label): Wanted => {
				const [kind = '', word] = label.split('=');
				const hit = own.some((hint) => hint.kind === kind && isAbout(hint, source, word));
				return {
					...{ text: text.name, sentence: source.slice(start, end), kind: kind as HintKind, hit },
					...(word === undefined ? {} : { word })
				};
			});
		});
	});

/** A verb that splits has its hint on its first part, and is named in full in what that says. */
const isAbout = ({ range, explanation }: Hint, source: string, word = '') =>
	source.slice(range.start, range.end).includes(word) || explanation.includes(word);

/** The sentences that are plain as they are: those of the plain texts, and loose ones. Each with its serious hints. */
export function plainSentences(language: Language, texts = unseenTexts) {
	const loose = texts === unseenTexts ? linesOf(cleanSentences) : [];
	return [...texts.map(({ plain }) => plain.trim()), ...loose].flatMap((source) => {
		const { hints, sentences } = analyse(source, language);
		return sentences
			.filter(({ kind }) => kind !== 'heading' && kind !== 'salutation')
			.map(({ range }) => ({
				sentence: source.slice(range.start, range.end),
				hints: hints.filter((hint) => hint.range.start < range.end && range.start < hint.range.end)
			}));
	});
}

/** By sentence of the hard texts and of the plain ones: is it labelled passive, and was a passive found? */
export function unseenPassives(language: Language): Tally {
	const tally = { found: 0, gold: 0, both: 0 };
	for (const text of unseenTexts) {
		const { source, labelled } = labelledText(text);
		const passives = analyse(source, language).hints.filter(({ kind }) => kind === 'passive');
		for (const { start, end, labels } of labelled)
			count(
				tally,
				passives.some(({ range }) => range.start < end && start < range.end),
				labels.includes('passive')
			);
	}
	for (const { hints } of plainSentences(language))
		count(
			tally,
			hints.some(({ kind }) => kind === 'passive'),
			false
		);
	return tally;
}

/** In percent: of the hints wanted, those that came; of the plain sentences, those with a serious hint. */
export function unseenShares(language: Language, texts = unseenTexts) {
	const [wanted, plain] = [wantedHints(language, texts), plainSentences(language, texts)];
	const marked = plain.filter(({ hints }) => hints.some(({ serious }) => serious));
	return {
		recall: (100 * wanted.filter(({ hit }) => hit).length) / wanted.length,
		falseAlarms: (100 * marked.length) / plain.length
	};
}
