import type { Analysis, Judgement } from './analysis.ts';
import type { Hint } from './hints/hint.ts';
import type { Part } from './part.ts';
import type { LanguageSettings } from './settings.ts';

/** The measure with its lists. */
export interface Measure {
	analyse(text: string, settings?: Partial<LanguageSettings>): Analysis;
	/** A text in parts: each is read by itself, so that one that was read before need not be read again. */
	read(text: string, settings: LanguageSettings): Part;
	judge(parts: Part[], settings: LanguageSettings): { judgement: Judgement; hints: Hint[][] };
	/** Of a text that is too long to be read. */
	refuse(settings: LanguageSettings): Judgement;
}

let loading: Promise<Measure> | undefined;

/**
 * Loads the measure when it is first asked for, and once. Code and lists weigh megabytes that most pages never need, so
 * a server imports nothing else of this folder at its start.
 */
export const loadMeasure = (): Promise<Measure> => (loading ??= load());

async function load(): Promise<Measure> {
	const [{ analyse, refused }, { judgeParts }, { readPart }, { loadLanguage }] = await Promise.all([
		import('./analysis.ts'),
		import('./judgement.ts'),
		import('./part.ts'),
		import('./loading.ts')
	]);
	const language = await loadLanguage();
	return {
		analyse: (text, settings) => analyse(text, language, settings),
		read: (text, settings) => readPart(text, language, settings),
		judge: (parts, settings) => judgeParts(parts, language.version, settings),
		refuse: (settings) => refused(language.version, settings)
	};
}
