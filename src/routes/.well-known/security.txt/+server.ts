import type { RequestHandler } from '@sveltejs/kit';
import { now } from '#lib/clock.ts';
import { securityText } from '#lib/settings/security-text.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';

/** Where who found a hole in the platform can tell it. */
export const GET: RequestHandler = async ({ url }) => {
	const { email } = await readMunicipality();
	const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
	return new Response(securityText({ email, origin: url.origin, moment: now() }), { headers });
};
