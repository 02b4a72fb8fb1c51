import { json, text } from '#lib/storage/columns.ts';
import type { LanguageVerdict } from './verdict.ts';

/** What goes with a text that went through the gate: the verdict, nothing for what is older, and the reason beside it. */
export const languageColumns = () => ({
	language: json<LanguageVerdict>('language'),
	languageOverride: text('language_override').notNull().default('')
});
