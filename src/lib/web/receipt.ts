import { redirect, type RequestEvent } from '@sveltejs/kit';
import { secretOf } from '#lib/contributions/code.ts';
import { readCookie, writeCookie } from './cookies.ts';

/**
 * Sends the visitor to the thank-you page of this volgcode, or to another page that says so. Only this browser sees
 * the secret there, for a while. `onceKey`: what the secret follows from; without it only the code is known here.
 */
export function handOver(
	event: RequestEvent,
	code: string,
	onceKey: string | undefined,
	page = `/volg/${code}/ontvangen`
): never {
	if (onceKey) writeCookie(event, 'ontvangst', `${code}.${secretOf(onceKey)}`);
	redirect(303, page);
}

/** The secret of this code, when this browser has just handed in. No cache keeps the page that it is on. */
export function secretFor(
	event: Pick<RequestEvent, 'cookies' | 'url' | 'setHeaders'>,
	code: string
): string | undefined {
	const [of, secret] = (readCookie(event, 'ontvangst') ?? '').split('.');
	if (of !== code) return undefined;
	event.setHeaders({ 'cache-control': 'no-store' });
	return secret;
}
