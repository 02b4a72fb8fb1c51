import { redirect, type RequestEvent } from '@sveltejs/kit';
import { secretOf } from '#lib/contributions/code.ts';
import { readCode } from '#lib/contributions/code-signs.ts';
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

/** Lets this browser look behind the code of an initiative, for a day. */
export const keepOpened = (event: Pick<RequestEvent, 'cookies' | 'url'>, code: string, proof: string) =>
	writeCookie(event, 'aanvraag', `${readCode(code)}~${proof}`);

/** With what this browser looks behind it: since it was opened here, or handed in a moment ago. */
export function proofFor(event: Pick<RequestEvent, 'cookies' | 'url'>, typed: string): string {
	const code = readCode(typed);
	const [of, proof] = (readCookie(event, 'aanvraag') ?? '').split('~');
	return (of === code && proof) || (code && heldSecret(event, code)) || '';
}

/** The secret of this code, when this browser has just handed in. No cache keeps the page that it is on. */
export function secretFor(
	event: Pick<RequestEvent, 'cookies' | 'url' | 'setHeaders'>,
	code: string
): string | undefined {
	const secret = heldSecret(event, code);
	if (secret !== undefined) event.setHeaders({ 'cache-control': 'no-store' });
	return secret;
}

function heldSecret(event: Pick<RequestEvent, 'cookies' | 'url'>, code: string) {
	const [of, secret] = (readCookie(event, 'ontvangst') ?? '').split('.');
	return of === code ? secret : undefined;
}
