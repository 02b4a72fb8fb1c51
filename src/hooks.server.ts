import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { readConfiguration } from '#lib/configuration.ts';
import { personOf } from '#lib/people/sessions.server.ts';
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
	const response = await resolve(event, { preload: ({ type }) => type === 'css' });
	return compress(event.request, protect.after(event, response));
};

/** A bug: the log gets all of it, the visitor a reference to it. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: 'Deze pagina bestaat niet, of is niet voor u bedoeld.' };
	if (status < 500) return { message: 'Wij begrijpen deze vraag niet. Ga terug en probeer het opnieuw.' };
	const reference = crypto.randomUUID().slice(0, 8);
	console.error(`[${reference}] ${event.request.method} ${event.url.pathname}`, error);
	return { message: 'Er ging iets mis bij ons. Wat u hebt ingevuld is misschien niet bewaard.', reference };
};
