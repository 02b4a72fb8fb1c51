import { createHash, randomBytes } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';
import { lastingOf, type CookieName } from '#lib/privacy/cookies.ts';

// Only cookies that the visitor's own action needs, so that no banner is needed.

const secure = (origin: string) => origin.startsWith('https:');
const nameOf = (name: string, url: URL) => (secure(url.origin) ? `__Host-${name}` : name);
const options = (url: URL) => ({ path: '/', httpOnly: true, sameSite: 'lax' as const, secure: secure(url.origin) });

interface Visit {
	cookies: Cookies;
	url: URL;
}

export const readCookie = ({ cookies, url }: Visit, name: string) => cookies.get(nameOf(name, url));

/** `maxAge` in seconds, for one that goes sooner than the privacy page says. */
export function writeCookie({ cookies, url }: Visit, name: CookieName, value: string, maxAge = lastingOf(name)) {
	cookies.set(nameOf(name, url), value, { ...options(url), ...(maxAge === undefined ? {} : { maxAge }) });
}

export const removeCookie = ({ cookies, url }: Visit, name: string) => cookies.delete(nameOf(name, url), options(url));

/**
 * Who this browser is, as a hash for one purpose: the same in two purposes cannot be tied together. Made when it
 * is first needed.
 */
export function visitorHash(visit: Visit, purpose: string) {
	const token = knownToken(visit) ?? randomBytes(16).toString('base64url');
	writeCookie(visit, 'bezoeker', token);
	return hashFor(purpose, token);
}

/** The same for each of these purposes, for a browser that is known already. Looking around makes nobody known. */
export function knownVisitorHashes(visit: Visit, purposes: string[]): string[] {
	const token = knownToken(visit);
	return token ? purposes.map((purpose) => hashFor(purpose, token)) : [];
}

function knownToken(visit: Visit) {
	const token = readCookie(visit, 'bezoeker');
	return token && /^[\w-]{22}$/.test(token) ? token : undefined;
}

const hashFor = (purpose: string, token: string) =>
	createHash('sha256').update(`${purpose}\n${token}`).digest('base64url');
