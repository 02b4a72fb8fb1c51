import { randomBytes } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { readCookie, removeCookie, writeCookie } from './cookies.ts';

type Visit = Pick<RequestEvent, 'cookies' | 'url'> & { params: { slug?: string } };

const MONTH = 30 * 24 * 3600;
const nameFor = ({ params }: Visit) => `vragenlijst-${params.slug}`;

/** By what this browser finds back its answers on this vragenlijst; nothing when it has not begun. */
export function readToken(visit: Visit): string | undefined {
	const token = readCookie(visit, nameFor(visit));
	return token && /^[\w-]{22}$/.test(token) ? token : undefined;
}

/** Gives the browser what it needs to find its answers back, for a month from now. */
export function keepToken(visit: Visit) {
	writeCookie(visit, nameFor(visit), readToken(visit) ?? randomBytes(16).toString('base64url'), MONTH);
}

/** The next answers are those of another person, or a second time on purpose. */
export const dropToken = (visit: Visit) => removeCookie(visit, nameFor(visit));
