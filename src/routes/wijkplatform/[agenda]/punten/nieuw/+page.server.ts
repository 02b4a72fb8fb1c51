import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** An item is written as every part of the agenda is. The old address goes on working. */
export const load: PageServerLoad = async ({ params, parent }) => {
	await parent();
	redirect(308, `/wijkplatform/${params.agenda}/nieuw?soort=item`);
};
