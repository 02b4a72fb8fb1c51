import type { Questionnaire } from '../questionnaire.ts';

/** What stands before the hash of who proved that these answers are theirs: no cookie and no code can begin like this. */
export const KNOWN = '=';

/** What stands for the token of who proved in another way whose answers these are. */
export const knownAs = (visitorHash: string) => KNOWN + visitorHash;

/**
 * Whether who holds this may see and change what was sent. A code of a letter was in other hands too: of who made the
 * letters, of who lives at the address. After sending it takes the secret of the receipt.
 */
export const isOwn = (access: Questionnaire['access'], token: string | undefined) =>
	access !== 'code' || !!token?.startsWith(KNOWN);
