import type { Language } from '../words/language.ts';

/** Where somebody is in a vragenlijst, in their language: Dutch has no prefix. `part`: a screen, or a page like `later`. */
export const placeOf = (slug: string, language: Language, part = '') =>
	['/vragenlijsten', slug, language === 'nl' ? '' : language, part].filter(Boolean).join('/');

/**
 * What comes behind the address of where somebody goes. Who came from the overview to change one answer, and `stays`
 * on its screen, is still changing it; back on the overview that answer is in sight. `at`: what must be in sight here.
 */
export function behindPlace(changing: string | undefined, stays: boolean, at?: string): string {
	const query = changing !== undefined && stays ? `?wijzig=${encodeURIComponent(changing)}` : '';
	const sight = at ?? (stays ? undefined : changing);
	return query + (sight ? `#${encodeURIComponent(sight)}` : '');
}
