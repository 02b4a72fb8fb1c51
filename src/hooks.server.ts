import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { readConfiguration } from '#lib/configuration.ts';
import { sentenceOf } from '#lib/errors.ts';
import { personOf } from '#lib/people/sessions.server.ts';
import { loggable } from '#lib/storage/loggable.ts';
import { answer } from '#lib/web/answer.ts';
import { bounded, leaveNothing } from '#lib/web/body.ts';
import { compress } from '#lib/web/compress.ts';
import { readCookie } from '#lib/web/cookies.ts';
import { inItsLanguage } from '#lib/web/page-language.ts';
import { protect } from '#lib/web/protect.ts';
import { startPlatform } from '#lib/web/start.ts';

export const init: ServerInit = () => startPlatform(readConfiguration());

export const handle: Handle = async ({ event: given, resolve }) => {
	const event = bounded(given);
	const response = await respond(event, (asked) =>
		resolve(asked, {
			preload: ({ type }) => type === 'css',
			transformPageChunk: ({ html }) => inItsLanguage(html)
		})
	);
	void leaveNothing(event.request);
	return response;
};

async function respond(event: RequestEvent, resolve: (event: RequestEvent) => Response | Promise<Response>) {
	const refused = protect.before(event);
	if (refused) return refused;

	const token = readCookie(event, 'sessie');
	event.locals.person = token ? await personOf(token) : undefined;
	return compress(event.request, protect.after(event, await answer(event, resolve)));
}

/** A bug: the log gets what it may hold of it, the visitor a reference to it. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: sentenceOf('not_found') };
	if (status < 500) return { message: sentenceOf('invalid') };
	const reference = crypto.randomUUID().slice(0, 8);
	event.locals.reference = reference;
	console.error(`[${reference}] ${event.request.method} ${event.url.pathname}`, loggable(error));
	return { message: 'Er ging iets mis bij ons. Wat u hebt ingevuld is misschien niet bewaard.', reference };
};
