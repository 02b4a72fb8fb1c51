import { redirect } from '@sveltejs/kit';
import { readPoll } from '#lib/agendas/priorities/public-polls.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const found = await readPoll(params);
	if (found.phase !== 'closed') redirect(303, url.pathname.replace(/\/uitslag$/, ''));
	return found;
};
