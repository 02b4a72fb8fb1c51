/** The languages in which a vragenlijst can be filled in: those of which the platform knows its own words. */
export const languages = ['nl'] as const;
export type Language = (typeof languages)[number];

/** What each language is called by who speaks it. */
export const languageNames: Record<Language, string> = { nl: 'Nederlands' };

/** What each language is called in Dutch. */
export const dutchNames: Record<Language, string> = { nl: 'Nederlands' };

export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);
