import { redirect } from '@sveltejs/kit';
import { readStop, stopMails } from '#lib/chain/stopping.server.ts';
import type { RequestHandler } from './$types';

/** For a program for mail, in one click (RFC 8058): no page, no redirect. */
export const POST: RequestHandler = async ({ params }) => {
	await stopMails(params.key);
	return new Response('U krijgt deze mails niet meer.', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};

export const GET: RequestHandler = async ({ params }) => {
	await readStop(params.key);
	redirect(303, `/afmelden/${params.key}`);
};
