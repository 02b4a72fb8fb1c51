import { directionOf, isLanguage } from '#lib/questionnaires/words/language.ts';

const MAIN = /<main [^>]*\blang="([a-z]{2})"/;

/**
 * The page as a whole is in the language of its main part: a screen reader reads the title and chooses its voice by it.
 * What stands around the main part says by itself that it is in Dutch.
 */
export function inItsLanguage(html: string): string {
	const language = MAIN.exec(html)?.[1] ?? 'nl';
	if (language === 'nl' || !isLanguage(language)) return html;
	const direction = directionOf(language) === 'rtl' ? ' dir="rtl"' : '';
	return html.replace('<html lang="nl">', `<html lang="${language}"${direction}>`);
}
