import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** An item is a paragraph of the agenda. The old address goes on working. */
export const load: PageServerLoad = async ({ params, parent }) => {
	await parent();
	redirect(308, `/wijkplatform/${params.agenda}/alinea/${encodeURIComponent(params.item)}`);
};
