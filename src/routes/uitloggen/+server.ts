import { redirect } from '@sveltejs/kit';
import { endSession } from '#lib/people/sessions.server.ts';
import { readCookie, removeCookie } from '#lib/web/cookies.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	const token = readCookie(event, 'sessie');
	if (token) await endSession(token);
	removeCookie(event, 'sessie');
	redirect(303, '/');
};
