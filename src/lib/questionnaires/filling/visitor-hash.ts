import { hash } from 'node:crypto';
import { KNOWN } from './owning.ts';

/** What is stored of who fills in: nothing that leads back to the browser, and another thing for each vragenlijst. */
export const hashOf = (slug: string, token: string) =>
	token.startsWith(KNOWN) ? token.slice(KNOWN.length) : hash('sha256', `vragenlijst ${slug}\n${token}`, 'base64url');
