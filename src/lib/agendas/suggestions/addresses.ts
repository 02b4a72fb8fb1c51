/** Where everybody reads an item of an agenda. `slug`: of the wijk. */
export const itemHref = (slug: string, itemId: string) => `/wijken/${slug}/agenda/${itemId}`;

/** Where everybody reads what was suggested to the platform of a wijk, and suggests something. */
export const suggestionsHref = (slug: string) => `/wijken/${slug}/voorstellen`;
