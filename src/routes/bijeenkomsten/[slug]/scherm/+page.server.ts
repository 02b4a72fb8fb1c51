import { readScreen } from '#lib/meetings/day/screen.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const screen = await readScreen(params.slug, url.searchParams.get('sleutel') ?? '', locals.person);
	return { screen, join: `${url.origin}/meedoen?code=${screen.code}`, host: url.host, bare: true };
};
