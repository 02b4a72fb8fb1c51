import { AsyncLocalStorage } from 'node:async_hooks';
import { error, type RequestEvent } from '@sveltejs/kit';
import { refuse } from '#lib/errors.ts';

interface Failure extends App.Error {
	status: number;
}

const failing = new AsyncLocalStorage<Failure>();

/** The address behind which the page is made that says so. Whoever opens it finds nothing. */
const PAGE = '/fout';

/**
 * What is only a file answers a mistake with hardly a page (src/error.html). Who reads it in a browser gets our own page
 * in its place, as at every other address; a program the sentence alone.
 */
export async function sayWhy(event: RequestEvent, accept: string, response: Response): Promise<Response> {
	if (!isBare(response) || event.isSubRequest) return response;
	const { status } = response;
	const message = sentenceIn(await response.text());
	const { reference } = event.locals;
	if (!accept.includes('text/html')) return new Response(message, { status, headers: TEXT });
	const failure = { status, message, ...(reference && { reference }) };
	const page = await failing.run(failure, () => event.fetch(PAGE, { headers: { accept: 'text/html' } }));
	return new Response(page.body, page);
}

/** Ends the request with what went wrong in the one that this page is made for. */
export function failAsBefore(): never {
	const failure = failing.getStore();
	if (!failure) return refuse('not_found');
	const { status, ...said } = failure;
	error(status, said);
}

const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' };

/** Of every page that it makes the framework says so. */
const isBare = ({ status, headers }: Response) =>
	status >= 400 && !headers.has('x-sveltekit-page') && (headers.get('content-type') ?? '').startsWith('text/html');

/** The framework escapes these two. */
const sentenceIn = (html: string) =>
	(/<p>([^<]*)<\/p>/.exec(html)?.[1] ?? '').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
