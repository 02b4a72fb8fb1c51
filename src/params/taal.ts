import type { ParamMatcher } from '@sveltejs/kit';
import { isLanguage } from '#lib/questionnaires/words/language.ts';

/** A language other than Dutch, which stands in no address. */
export const match: ParamMatcher = (given) => given !== 'nl' && isLanguage(given);
