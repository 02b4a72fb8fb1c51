import type { Analysis } from './analysis.ts';
import type { LanguageSettings } from './settings.ts';

/** The measure with its lists: `analyse`, but for the lists. */
export type Measure = (text: string, settings?: Partial<LanguageSettings>) => Analysis;

let loading: Promise<Measure> | undefined;

/**
 * Loads the measure when it is first asked for, and once. Code and lists weigh megabytes that most pages never need, so
 * a server imports nothing else of this folder at its start.
 */
export const loadMeasure = (): Promise<Measure> => (loading ??= load());

async function load(): Promise<Measure> {
	const [{ analyse }, { loadLanguage }] = await Promise.all([import('./analysis.ts'), import('./loading.ts')]);
	const language = await loadLanguage();
	return (text, settings) => analyse(text, language, settings);
}
