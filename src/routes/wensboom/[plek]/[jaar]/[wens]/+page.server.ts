import { readWishPage } from '#lib/chain/wish-page.server.ts';
import { knownVisitorHashes } from '#lib/web/cookies.ts';
import { supportedBy } from '#lib/wishes/supporting.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { plek, jaar, wens } = event.params;
	const { edition, root, ...told } = await readWishPage(plek, jaar, wens, event.locals.person);
	const hashes = knownVisitorHashes(event, [edition.id, root.contributionId]);
	const supported = (await supportedBy(edition, hashes)).has(root.contributionId);
	return { edition, root, ...told, supported };
};
