import { paragraphVersions } from './tables.ts';

const { kind, text, formalText, details } = paragraphVersions;

/** What a paragraph of any kind says. */
export const sayingColumns = { kind, text, formalText, details };
