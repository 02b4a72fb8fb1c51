/** The languages in which a vragenlijst can be filled in: those of which the platform knows its own words. */
export const languages = ['nl', 'en', 'de', 'pl', 'tr', 'uk', 'ar'] as const;
export type Language = (typeof languages)[number];

/** What each language is called by who speaks it. */
export const languageNames: Record<Language, string> = {
	nl: 'Nederlands',
	en: 'English',
	de: 'Deutsch',
	pl: 'Polski',
	tr: 'Türkçe',
	uk: 'Українська',
	ar: 'العربية'
};

/** What each language is called in Dutch. */
export const dutchNames: Record<Language, string> = {
	nl: 'Nederlands',
	en: 'Engels',
	de: 'Duits',
	pl: 'Pools',
	tr: 'Turks',
	uk: 'Oekraïens',
	ar: 'Arabisch'
};

export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);

/** The side from which it is read. */
export const directionOf = (language: Language) => (language === 'ar' ? 'rtl' : 'ltr');
