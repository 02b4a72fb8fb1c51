import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { analyse } from '#lib/language/analysis.ts';
import type { Language } from '#lib/language/loading.ts';
import { featuresOf, measureSentence } from '#lib/language/measuring/features.ts';
import { boundedFeatures, scoreOf } from '#lib/language/measuring/score.ts';
import { read } from '#lib/language/segmenting/reading.ts';
import { fitting, readLabelled } from './labelled-sentences.ts';
import { taal } from './reference-texts.ts';

/** The score of a text of any length; the platform itself gives none for a short one. */
export function scoreOfAny(text: string, { tag, words }: Language) {
	const sentences = read(text, tag).map((sentence) => measureSentence(sentence, words));
	const features = featuresOf(sentences.filter(({ kind }) => kind !== 'heading'));
	return features ? scoreOf(boundedFeatures(features)) : undefined;
}

export interface Pair {
	name: string;
	pairs: number;
	hard: string;
	plain: string;
}

const asText = (parts: string[]) => parts.map((part) => (/[.!?]["”’)]?$/.test(part) ? part : `${part}.`)).join('\n\n');

/** The documents of Amsterdam: the sentences as they were, and as the city rewrote them. */
export function amsterdamPairs(): Pair[] {
	const rows: Record<string, string>[] = parse(
		readFileSync(`${taal}/amsterdam/complex-simple-dev-oneven.csv`, 'utf8'),
		{
			columns: true
		}
	);
	return [...Map.groupBy(rows, (row) => row['Document ID']!)].map(([name, own]) => ({
		...{ name, pairs: own.length },
		hard: asText(own.map(({ Complex }) => Complex!.trim())),
		plain: asText(own.map(({ Simple }) => Simple!.trim()))
	}));
}

const GROUP = 12;

/** The examples of the writing guide of RVO, twelve at a time. */
export function rvoGroups(): Pair[] {
	const rows = readFileSync(`${taal}/rvo/begrippen_dev.tsv`, 'utf8').trim().split('\n').slice(1);
	const pairs = rows.map((row) => row.split('\t')).filter(([, hard, plain]) => hard && plain);
	return Array.from({ length: Math.floor(pairs.length / GROUP) }, (_, at) => {
		const own = pairs.slice(at * GROUP, (at + 1) * GROUP);
		return {
			...{ name: `group ${at + 1}`, pairs: own.length },
			hard: asText(own.map(([, hard]) => hard!)),
			plain: asText(own.map(([, , plain]) => plain!))
		};
	});
}

/** In percent: of how many pairs is the plain text the easier one? */
export function shareInOrder(pairs: Pair[], language: Language) {
	const right = pairs.filter(({ hard, plain }) => scoreOfAny(plain, language)! < scoreOfAny(hard, language)!);
	return (100 * right.length) / pairs.length;
}

/** Of each label, in percent: how many texts get a hint that fits. */
export function recallByLabel(language: Language): Record<string, number> {
	const texts = Object.groupBy(readLabelled(), ({ label }) => label);
	return Object.fromEntries(
		Object.entries(fitting).map(([label, kinds]) => {
			const own = texts[label] ?? [];
			const hit = own.filter(({ text }) => analyse(text, language).hints.some(({ kind }) => kinds.includes(kind)));
			return [label, (100 * hit.length) / own.length];
		})
	);
}

/** In percent: how many of the sentences labelled clean get a serious hint. */
export function seriousOnClean(language: Language) {
	const analyses = readLabelled()
		.filter(({ label }) => label === 'clean')
		.map(({ text }) => analyse(text, language));
	const sentences = analyses.reduce((sum, one) => sum + one.sentences.length, 0);
	const marked = analyses.flatMap(({ sentences, hints }) => {
		const serious = new Set(hints.filter((hint) => hint.serious).map(({ id }) => id));
		return sentences.filter((sentence) => sentence.hints.some((id) => serious.has(id)));
	});
	return (100 * marked.length) / sentences;
}
