import { createHash } from 'node:crypto';
import type { Questionnaire } from '../questionnaire.ts';

/** What is stored of who fills in: nothing that leads back to the browser, and another thing for each vragenlijst. */
export const hashOf = (slug: string, token: string) =>
	token.startsWith(KNOWN)
		? token.slice(KNOWN.length)
		: createHash('sha256').update(`vragenlijst ${slug}\n${token}`).digest('base64url');

// No cookie and no code can begin like this.
const KNOWN = '=';

/** What stands for the token of who proved in another way whose answers these are. */
export const knownAs = (visitorHash: string) => KNOWN + visitorHash;

/**
 * Whether who holds this may see and change what was sent. A code of a letter was in other hands too: of who made the
 * letters, of who lives at the address. After sending it takes the secret of the receipt.
 */
export const isOwn = (access: Questionnaire['access'], token: string | undefined) =>
	access !== 'code' || !!token?.startsWith(KNOWN);
