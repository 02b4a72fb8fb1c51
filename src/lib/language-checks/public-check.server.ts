import { loadMeasure } from '#lib/language/on-demand.ts';
import { limit } from '#lib/limits/limit.ts';
import type { Checked } from './public-check.ts';
import { readLanguageSettings } from './settings.server.ts';

/**
 * How plain a text of anybody is, by what this municipality decided. Nothing of it is kept: no row, no event, no line in
 * the log. `address`: of the visitor, for a text of the longest kind keeps a processor busy for a quarter of a second.
 * Wide, since a whole town hall may share one.
 */
export async function checkPasted(text: string, address: string): Promise<Checked> {
	limit('check-language', address, { most: 200, perSeconds: 600 });
	const [measure, settings] = await Promise.all([loadMeasure(), readLanguageSettings()]);
	return { text, analysis: measure.analyse(text, settings) };
}
