import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';

// The Dutch API Design Rules: https://gitdocumentatie.logius.nl/publicatie/api/adr/

const VERSION = '1.0.0';
const headers = { 'API-Version': VERSION, 'Access-Control-Allow-Origin': '*' };

/** Answers a GET with JSON. Parameters that do not fit are a 400, what is refused a problem that machines can read. */
export const answerJson =
	<Event extends RequestEvent, S extends v.GenericSchema<Record<string, unknown>, unknown>>(
		parameters: S,
		work: (parameters: v.InferOutput<S>, event: Event) => unknown
	) =>
	async (event: Event): Promise<Response> => {
		const given = v.safeParse(parameters, Object.fromEntries(event.url.searchParams));
		if (!given.success) return problem(400, 'Ongeldige parameter', given.issues[0].message, event.url);
		try {
			const found = await work(given.output, event);
			return Response.json(found, { headers: { ...headers, 'Cache-Control': 'public, max-age=60' } });
		} catch (error) {
			if (!isHttpError(error)) throw error;
			const title = error.status === 404 ? 'Niet gevonden' : 'Dat kan niet';
			return problem(error.status, title, error.body.message, event.url);
		}
	};

/** `application/problem+json` (RFC 9457). */
export const problem = (status: number, title: string, detail: string, { pathname }: URL) =>
	new Response(JSON.stringify({ type: 'about:blank', title, status, detail, instance: pathname }), {
		status,
		headers: { ...headers, 'Content-Type': 'application/problem+json' }
	});

/** For every other method than GET. */
export const onlyGet = ({ url }: RequestEvent) => {
	const refused = problem(405, 'Alleen lezen', 'Met deze API kunt u alleen lezen (GET).', url);
	refused.headers.set('Allow', 'GET, HEAD');
	return refused;
};
