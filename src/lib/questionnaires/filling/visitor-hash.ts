import { createHash } from 'node:crypto';

/** What is stored of who fills in: nothing that leads back to the browser, and another thing for each vragenlijst. */
export const hashOf = (slug: string, token: string) =>
	token.startsWith(KNOWN)
		? token.slice(KNOWN.length)
		: createHash('sha256').update(`vragenlijst ${slug}\n${token}`).digest('base64url');

// No cookie and no code can begin like this.
const KNOWN = '=';

/** What stands for the token of who proved in another way whose answers these are. */
export const knownAs = (visitorHash: string) => KNOWN + visitorHash;
