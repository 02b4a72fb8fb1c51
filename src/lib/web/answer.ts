import type { RequestEvent } from '@sveltejs/kit';
import { sentenceOf } from '#lib/errors.ts';
import { sayWhy } from './failing.ts';

type Resolve = (event: RequestEvent) => Response | Promise<Response>;

/**
 * Answers with pages only, and to a wrong question as to somebody who just looks: who may not see a page does not
 * learn from it that there is one.
 */
export async function answer(event: RequestEvent, resolve: Resolve): Promise<Response> {
	if (isForTheFramework(event)) return new Response(sentenceOf('not_found'), { status: 404 });
	const accept = event.request.headers.get('accept') ?? '';
	// Else it would say as JSON what is wrong with a form, before the page says who may see it.
	if (event.request.method === 'POST') event.request.headers.set('accept', 'text/html');

	const response = await resolve(event);
	const page = isAboutTheQuestion(event, response) ? await resolve(asLooking(event)) : response;
	if (page.status !== 404) return sayWhy(event, accept, response);
	page.headers.delete('allow');
	return sayWhy(event, accept, page);
}

/** What is on a page without the page, and the action without a name by a name: nobody of ours asks for those. */
const isForTheFramework = ({ isDataRequest, url }: RequestEvent) => isDataRequest || url.searchParams.has('/default');

/** What is said before anybody looked who asks: no such method, no such form, not a form at all. */
const isAboutTheQuestion = ({ request }: RequestEvent, { status }: Response) =>
	request.method === 'OPTIONS' || (request.method !== 'GET' && [400, 405, 413, 415].includes(status));

/** As if one only looked at the page; that leaves nothing in the browser. */
const asLooking = (event: RequestEvent): RequestEvent => ({
	...event,
	request: new Request(event.url, { headers: event.request.headers }),
	cookies: { ...event.cookies, set: () => undefined, delete: () => undefined }
});
