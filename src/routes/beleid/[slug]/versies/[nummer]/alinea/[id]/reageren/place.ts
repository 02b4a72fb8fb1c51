import type { RequestEvent } from '@sveltejs/kit';
import { limit } from '#lib/limits/limit.ts';
import { readForReaction } from '#lib/remarks/reacting.server.ts';
import { visitorAddress } from '#lib/web/address.ts';

/** The paragraph that a form is about, and the page where one sees it. */
export async function atParagraph({ params }: Pick<RequestEvent, 'params'>) {
	const { slug, nummer, id } = params;
	const place = await readForReaction(slug!, nummer!, id!);
	return { place, paragraphId: place.paragraphId, page: `/beleid/${slug}/versies/${nummer}/alinea/${id}` };
}

/** Who clears the cookies is somebody else. A household or a school has one address, and is more people. */
export function limitSupport(event: Pick<RequestEvent, 'getClientAddress'>, id: string) {
	const address = visitorAddress(event);
	limit('support', address, { most: 120, perSeconds: 600 });
	limit('support-one', `${address} ${id}`, { most: 40, perSeconds: 3600 });
}
