import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { asReport } from '../../scripts/support/language/report.ts';
import { analyse } from '#lib/language/analysis.ts';
import { loadLanguage } from '#lib/language/loading.ts';

const language = await loadLanguage();
const reportOf = (text: string) => stripVTControlCharacters(asReport(text, analyse(text, language)));

test('the terminal says one sentence and one word as we do', () => {
	const report = reportOf('Wij helpen u.');
	expect(report).toContain('3 woorden, 1 zin met een werkwoord');
	expect(report).toMatch(/Zinnen in de lijdende vorm +0 +hoogstens 1 zin$/m);
	expect(report).toMatch(/Moeilijke woorden +0 +hoogstens 1 woord$/m);
	expect(report).toMatch(/Lange zinnen +0 +hoogstens 0 zinnen$/m);
});
