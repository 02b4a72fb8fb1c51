import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { loadMeasure, type Measure } from '#lib/language/on-demand.ts';
import type { Part } from '#lib/language/part.ts';
import { MOST_TEXT, type LanguageSettings } from '#lib/language/settings.ts';
import { adviceOn, uniqueAdvice, type LanguageAdvice } from './advice.ts';
import { keptPart } from './kept-parts.ts';
import { MOST_CHECKED } from './public-check.ts';
import { readLanguageSettings } from './settings.server.ts';
import { verdictOf, type LanguageVerdict } from './verdict.ts';

export interface LanguageCheck {
	verdict: LanguageVerdict;
	/** Where it can be plainer, in the order of the text. */
	advice: LanguageAdvice[];
}

/** How plain these texts are as one, such as the paragraphs of a document, by what this municipality decided. */
export async function checkLanguage(texts: string[]): Promise<LanguageCheck> {
	const { verdict, each } = await checkEach(texts);
	return { verdict, advice: uniqueAdvice(each.flat()) };
}

/** The same, with the advice for each of them apart. */
export async function checkEach(texts: string[]): Promise<{ verdict: LanguageVerdict; each: LanguageAdvice[][] }> {
	const [measure, settings] = [await loadMeasure(), await readLanguageSettings()];
	if (isTooLong(texts)) return { verdict: verdictOf(measure.refuse(settings), settings), each: texts.map(() => []) };
	const { judgement, hints } = measure.judge(await readAll(texts, measure, settings), settings);
	return { verdict: verdictOf(judgement, settings), each: texts.map((text, at) => adviceOn(text, hints[at]!)) };
}

/** Where each of these texts can be plainer, by itself. */
export async function adviseOnEach(texts: string[]): Promise<LanguageAdvice[][]> {
	const [measure, settings] = [await loadMeasure(), await readLanguageSettings()];
	const parts = await readAll(texts, measure, settings);
	return texts.map((text, at) => adviceOn(text, parts[at]!.hints));
}

/** As the measure does; and one text is read without a pause, so it may not keep others waiting for seconds. */
const isTooLong = (texts: string[]) =>
	texts.reduce((sum, { length }) => sum + length, 0) > MOST_TEXT || texts.some(({ length }) => length > MOST_CHECKED);

/** In milliseconds: then others have their turn. */
const TURN = 30;

async function readAll(texts: string[], measure: Measure, settings: LanguageSettings): Promise<Part[]> {
	const basis = createHash('sha256').update(JSON.stringify(settings)).digest('base64url');
	const parts: Part[] = [];
	let since = performance.now();
	for (const text of texts) {
		parts.push(keptPart(`${basis} ${text}`, text.length, () => measure.read(text, settings)));
		if (performance.now() - since < TURN) continue;
		await setImmediate();
		since = performance.now();
	}
	return parts;
}
