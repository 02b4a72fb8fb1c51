import type { ParamMatcher } from '@sveltejs/kit';

/** The name of a file of a version; src/lib/policies/files/file.ts says which there are. */
export const match: ParamMatcher = (given) => /-versie-\d+(-met-bronnen)?\.(pdf|docx|md)$/.test(given);
