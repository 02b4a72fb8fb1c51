import type { RequestEvent } from '@sveltejs/kit';
import type { Pass } from '#lib/meetings/day/voting.server.ts';
import { readCookie, writeCookie } from './cookies.ts';

type Event = Pick<RequestEvent, 'cookies' | 'url'>;

/** What this phone has of the hall that it was let into. */
export function passOf(event: Event): Pass | undefined {
	const [token, signature] = (readCookie(event, 'zaal') ?? '').split('.');
	return token && signature ? { token, signature } : undefined;
}

export const keepPass = (event: Event, { token, signature }: Pass) =>
	writeCookie(event, 'zaal', `${token}.${signature}`);

/** In an hour a hall of some hundreds comes in through one address; who tries codes needs years. */
export const COMING_IN = { most: 600, perSeconds: 600 };
