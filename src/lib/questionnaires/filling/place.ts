import type { Language } from '../words/language.ts';

/** Where somebody is in a vragenlijst, in their language: Dutch has no prefix. `part`: a screen, or a page like `later`. */
export const placeOf = (slug: string, language: Language, part = '') =>
	['/vragenlijsten', slug, language === 'nl' ? '' : language, part].filter(Boolean).join('/');
