import type { Language } from '../words/language.ts';

/** Where somebody is in a vragenlijst, in their language: Dutch has no prefix. `part`: a screen, or a page like `later`. */
export const placeOf = (slug: string, language: Language, part = '') =>
	['/vragenlijsten', slug, language === 'nl' ? '' : language, part].filter(Boolean).join('/');

/** After the address of where somebody goes who came from the overview to change one answer. Back there it is in sight. */
export function whileChanging(question: string | undefined, stays: boolean): string {
	if (question === undefined) return '';
	return stays ? `?wijzig=${encodeURIComponent(question)}` : `#${encodeURIComponent(question)}`;
}
