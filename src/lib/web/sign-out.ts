import type { RequestEvent } from '@sveltejs/kit';
import { endSession } from '#lib/people/sessions.server.ts';
import { readCookie, removeCookie } from './cookies.ts';

/** Nobody is signed in on this device any more. */
export async function signOut(event: Pick<RequestEvent, 'cookies' | 'url'>) {
	const token = readCookie(event, 'sessie');
	if (token) await endSession(token);
	removeCookie(event, 'sessie');
}
