import { assertAllowed } from '#lib/errors.ts';
import { loadMeasure } from '#lib/language/on-demand.ts';
import { limit } from '#lib/limits/limit.ts';
import type { Person } from '#lib/people/person.ts';
import { MOST_CHECKED, type Checked } from './public-check.ts';
import { readLanguageSettings } from './settings.server.ts';
import { mayBeHelped } from './writers.ts';

/**
 * How plain a text of anybody is, by what this municipality decided. Nothing of it is kept: no row, no event, no line in
 * the log. `address`: of the visitor, for a text of the longest kind keeps a processor busy for a quarter of a second.
 * Wide, since a whole town hall may share one.
 */
export async function checkPasted(text: string, address: string): Promise<Checked> {
	limit('check-language', address, { most: 200, perSeconds: 600 });
	return check(text);
}

/** The same for who writes here, while typing: a limit by person, wide enough for somebody who types all day. */
export async function checkWhileTyping(by: Person, text: string): Promise<Checked> {
	assertAllowed(mayBeHelped(by));
	limit('help-language', by.id, { most: 90, perSeconds: 60 });
	return check(text);
}

async function check(text: string): Promise<Checked> {
	const [measure, settings] = await Promise.all([loadMeasure(), readLanguageSettings()]);
	if (text.length <= MOST_CHECKED) return { text, analysis: measure.analyse(text, settings) };
	return { text, analysis: { ...measure.refuse(settings), sentences: [], hints: [] } };
}
