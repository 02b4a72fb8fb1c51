import { redirect } from '@sveltejs/kit';
import { takeThanks } from '#lib/web/wish-kiosk.ts';
import { THANKS_SECONDS } from '#lib/wishes/kiosk/kiosk.ts';
import { findEdition } from '#lib/wishes/wishes.server.ts';
import type { PageServerLoad } from './$types';

/** Once, and then it goes by itself: who goes back, or reloads, begins anew. */
export const load: PageServerLoad = async (event) => {
	const edition = await findEdition(event.params.plek, event.params.jaar, event.locals.person);
	const kiosk = `/wensboom/${edition.tree.slug}/${edition.year}/kiosk`;
	const thanks = takeThanks(event) ?? redirect(303, kiosk);
	event.setHeaders({ 'cache-control': 'no-store', refresh: `${THANKS_SECONDS};url=${kiosk}` });
	return { edition, kiosk, ...thanks, link: `${event.url.origin}/volg/${thanks.code}` };
};
