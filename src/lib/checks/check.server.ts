import { limit } from '#lib/limits/limit.ts';
import type { Checked } from './check.ts';

/**
 * How plain a text of anybody is. Nothing of it is kept: no row, no event, no line in the log. `address`: of the visitor,
 * for a text of the longest kind keeps a processor busy for a quarter of a second. Wide, since a whole town hall may
 * share one.
 */
export async function checkLanguage(text: string, address: string): Promise<Checked> {
	limit('check-language', address, { most: 200, perSeconds: 600 });
	// With its lists it takes more than twenty megabytes: those come when somebody first asks for them.
	const [{ analyse }, { loadLanguage }] = await Promise.all([
		import('#lib/language/analysis.ts'),
		import('#lib/language/loading.ts')
	]);
	return { text, analysis: analyse(text, await loadLanguage()) };
}
