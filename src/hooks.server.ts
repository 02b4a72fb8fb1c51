import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { readConfiguration } from '#lib/configuration.ts';
import { sentenceOf } from '#lib/errors.ts';
import { personOf } from '#lib/people/sessions.server.ts';
import { loggable } from '#lib/storage/loggable.ts';
import { answer } from '#lib/web/answer.ts';
import { compress } from '#lib/web/compress.ts';
import { readCookie } from '#lib/web/cookies.ts';
import { protect } from '#lib/web/protect.ts';
import { startPlatform } from '#lib/web/start.ts';

export const init: ServerInit = () => startPlatform(readConfiguration());

export const handle: Handle = async ({ event, resolve }) => {
	const refused = protect.before(event);
	if (refused) return refused;

	const token = readCookie(event, 'sessie');
	event.locals.person = token ? await personOf(token) : undefined;
	const response = await answer(event, (asked) => resolve(asked, { preload: ({ type }) => type === 'css' }));
	return compress(event.request, protect.after(event, response));
};

/** A bug: the log gets what it may hold of it, the visitor a reference to it. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: sentenceOf('not_found') };
	if (status < 500) return { message: sentenceOf('invalid') };
	const reference = crypto.randomUUID().slice(0, 8);
	console.error(`[${reference}] ${event.request.method} ${event.url.pathname}`, loggable(error));
	return { message: 'Er ging iets mis bij ons. Wat u hebt ingevuld is misschien niet bewaard.', reference };
};
