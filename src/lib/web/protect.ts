import type { RequestEvent } from '@sveltejs/kit';
import { readCookie } from './cookies.ts';

const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' };

/** Also for a beheerder whose ORIGIN is another than the address that people use. */
const elsewhere = ({ origin }: URL) =>
	`Dit formulier komt niet van deze website. U kunt alleen insturen op ${origin}. Open de pagina daar en probeer het nog een keer.`;

/**
 * A program for mail stops mails for its user (RFC 8058): it comes from no page, and the key in the address is all that
 * counts. Nothing of a session is looked at there.
 */
const isOneClick = ({ pathname }: URL) => /^\/afmelden\/[\w.-]+\/direct$/.test(pathname);

/** What holds for every request and every answer. */
export const protect = {
	/**
	 * An address with a zero byte is nobody's: PostgreSQL cannot look for it. Whoever changes something comes from
	 * our own pages, also with JSON, where the framework does not look.
	 */
	before({ request, url }: RequestEvent): Response | undefined {
		if (/%00/.test(url.href)) return new Response('Dit adres klopt niet.', { status: 400 });
		if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return undefined;
		if (isOneClick(url)) return undefined;
		const origin = request.headers.get('origin');
		const site = request.headers.get('sec-fetch-site');
		const ours = origin === url.origin && (site === null || site === 'same-origin');
		return ours ? undefined : new Response(elsewhere(url), { status: 403, headers: TEXT });
	},

	after(event: RequestEvent, response: Response): Response {
		const { url, locals } = event;
		const { headers } = response;
		headers.set('X-Content-Type-Options', 'nosniff');
		headers.set('Referrer-Policy', 'same-origin');
		headers.set('Cross-Origin-Opener-Policy', 'same-origin');
		headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
		if (url.protocol === 'https:') headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
		// Pages hold keys of forms, and may be of one person: no cache in between keeps them. On a kiosk neither does the
		// browser: the button “back” would show what the last person filled in.
		const keepsNothing = locals.person || readCookie(event, 'kiosk') || readCookie(event, 'boomkiosk');
		if (!headers.has('Cache-Control')) headers.set('Cache-Control', keepsNothing ? 'no-store' : 'private, no-cache');
		return response;
	}
};
