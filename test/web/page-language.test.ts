import { expect, test } from 'vitest';
import { inItsLanguage } from '#lib/web/page-language.ts';

const page = (main: string) => `<!doctype html><html lang="nl"><title>a</title><main ${main}>lang="de"</main></html>`;

test('a page of which the main part is in another language is in that language, and read from its side', () => {
	expect(inItsLanguage(page('id="inhoud" tabindex="-1" lang="pl"'))).toContain('<html lang="pl">');
	expect(inItsLanguage(page('id="inhoud" lang="ar" dir="rtl"'))).toContain('<html lang="ar" dir="rtl">');
});

test('any other page stays in Dutch', () => {
	expect(inItsLanguage(page('id="inhoud"'))).toBe(page('id="inhoud"'));
	expect(inItsLanguage(page('lang="xx"'))).toBe(page('lang="xx"'));
	expect(inItsLanguage('<p lang="ar">')).toBe('<p lang="ar">');
});
