import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Where the form that chooses two versions leads. */
export const load: PageServerLoad = ({ params, url }) => {
	const chosen = (name: string) => encodeURIComponent(url.searchParams.get(name) ?? '0');
	redirect(303, `/beleid/${params.slug}/vergelijk/${chosen('van')}/${chosen('naar')}`);
};
