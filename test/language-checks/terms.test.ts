import { expect, test } from 'vitest';
import { listTerms, termsSince } from '#lib/language-checks/terms.server.ts';
import { avoidWord, explainTerm, readLanguageDesk, removeWord } from '#lib/language-checks/settings.server.ts';
import { readSettings } from '#lib/settings/settings.server.ts';
import { join } from '#test/support/people.ts';

test('the words that are explained follow each change, and are kept until there is one', async () => {
	const eva = await join('Eva', 'editor');
	expect(await listTerms()).toEqual([]);
	await explainTerm(eva, { term: 'Wmo', explanation: 'Een wet.' });
	await explainTerm(eva, { term: 'adviesraad', explanation: 'Een groep.' });
	await avoidWord(eva, { word: 'uitrol', plain: ['start'] });
	const terms = await listTerms();
	expect(terms).toEqual([
		{ term: 'adviesraad', explanation: 'Een groep.' },
		{ term: 'Wmo', explanation: 'Een wet.' }
	]);
	expect(await listTerms()).toBe(terms);
	expect(await termsSince((await readSettings()).words)).toBe(terms);

	await explainTerm(eva, { term: 'wmo', explanation: 'De wet voor hulp.' });
	expect(await listTerms()).toContainEqual({ term: 'wmo', explanation: 'De wet voor hulp.' });
	for (const { id } of (await readLanguageDesk(eva)).terms) await removeWord(eva, id);
	expect(await listTerms()).toEqual([]);
});
