import { desc, like } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { events } from '#lib/events/tables.ts';
import { analyse } from '#lib/language/analysis.ts';
import { loadLanguage } from '#lib/language/loading.ts';
import { loadMeasure } from '#lib/language/on-demand.ts';
import { standardSettings } from '#lib/language/settings.ts';
import { LimitsForm, standardLimits } from '#lib/language-checks/limits.ts';
import * as language from '#lib/language-checks/settings.server.ts';
import { HardWordForm } from '#lib/language-checks/words.ts';
import { readSettings } from '#lib/settings/settings.server.ts';
import { db } from '#lib/storage/index.ts';
import { join } from '#test/support/people.ts';

test('a municipality that chose nothing has the standard limits and no words of its own', async () => {
	expect(await language.readLanguageSettings()).toEqual(standardSettings);
});

test('the redactie and the beheerder set the limits, and nobody else', async () => {
	const limits = { ...standardLimits, highestScore: 46, longestSentence: 20 };
	await language.changeLimits(await join('Eva', 'editor'), limits);
	expect(await language.readLanguageSettings()).toMatchObject(limits);
	await language.changeLimits(await join('Bea', 'administrator'), { ...limits, passives: 10 });
	expect(await language.readLanguageSettings()).toMatchObject({ highestScore: 46, passives: 10 });
	const mo = await join('Mo', 'moderator');
	await expect(language.changeLimits(mo, limits)).rejects.toMatchObject({ status: 404 });
	await expect(language.readLanguageDesk(mo)).rejects.toMatchObject({ status: 404 });
	const [event] = await db.select().from(events).where(like(events.action, 'language.%')).orderBy(desc(events.id));
	expect(event).toMatchObject({ action: 'language.limits_changed', particulars: { passives: 10 } });
});

test('what every page reads holds no word lists', async () => {
	await language.changeLimits(await join('Eva', 'editor'), standardLimits);
	expect(Object.keys(await readSettings())).toEqual(['municipality']);
});

test('a word is explained once, and no hard word any more until it goes', async () => {
	const eva = await join('Eva', 'editor');
	const measure = await loadMeasure();
	const hard = async () => {
		const { hints } = measure.analyse('Dit gaat over participatie.', await language.readLanguageSettings());
		return hints.filter(({ kind }) => kind === 'hard_word').length;
	};
	expect(await hard()).toBe(1);
	await language.explainTerm(eva, { term: 'Participatie', explanation: 'Meedoen.' });
	await language.explainTerm(eva, { term: 'participatie', explanation: 'Meedoen en meepraten.' });
	const { terms } = await language.readLanguageDesk(eva);
	expect(terms).toMatchObject([{ word: 'participatie', explanation: 'Meedoen en meepraten.' }]);
	expect(await hard()).toBe(0);
	await language.removeWord(eva, terms[0]!.id);
	await language.removeWord(eva, terms[0]!.id);
	expect(await hard()).toBe(1);
	const mo = await join('Mo', 'moderator');
	await expect(language.explainTerm(mo, { term: 'a', explanation: 'b' })).rejects.toMatchObject({ status: 404 });
	await expect(language.removeWord(mo, terms[0]!.id)).rejects.toMatchObject({ status: 404 });
});

test('a word that the municipality would rather not read gets a hint with what to write', async () => {
	const eva = await join('Eva', 'editor');
	await language.avoidWord(eva, { word: 'zienswijze', plain: ['mening', 'reactie'] });
	const { hints } = (await loadMeasure()).analyse('Geef uw zienswijze.', await language.readLanguageSettings());
	expect(hints).toMatchObject([{ kind: 'hard_word', alternatives: ['mening', 'reactie'] }]);
});

test('limits are whole numbers, and alternatives stand between commas', () => {
	const given = { ...standardLimits, highestScore: 'vijftig', passives: '101' };
	const strings = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
	const { issues } = v.safeParse(LimitsForm, strings);
	expect(issues?.map(({ message }) => message)).toEqual([
		'Vul een heel getal in van 20 tot en met 100.',
		'Vul een heel getal in van 0 tot en met 100.'
	]);
	expect(v.parse(HardWordForm, { word: 'a', plain: 'b, c,' }).plain).toEqual(['b', 'c']);
	expect(v.safeParse(HardWordForm, { word: 'a', plain: ' , ' }).success).toBe(false);
});

test('the measure on demand is the measure', async () => {
	const text = 'Wij helpen u. De kosten worden door ons betaald.';
	expect((await loadMeasure()).analyse(text)).toEqual(analyse(text, await loadLanguage()));
});
