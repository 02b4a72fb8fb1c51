import type { LanguageVerdict } from '#lib/text/plain-language.ts';

/** What the language check found, in a line. `override`: why it went out when it did not pass. */
export function languageInWords(language: LanguageVerdict, override: string) {
	if (language.passed) return language.short ? 'Te kort om te meten of dit gewone taal is' : 'Getoetst als gewone taal';
	return override ? `Nog niet in gewone taal: ${override}` : 'Nog niet in gewone taal';
}
