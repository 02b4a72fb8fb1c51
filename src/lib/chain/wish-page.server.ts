import type { Person } from '#lib/people/person.ts';
import { refuse } from '#lib/errors.ts';
import { themesOf } from '#lib/replies/themes-of.server.ts';
import { listAdopters } from '#lib/wishes/adopting.server.ts';
import { mayKeep } from '#lib/wishes/adoption.ts';
import { drawingsWith } from '#lib/wishes/cards/drawings.server.ts';
import { readHistories } from '#lib/wishes/history.server.ts';
import { listLeaves } from '#lib/wishes/leaves.server.ts';
import { mergedInto } from '#lib/wishes/merging.server.ts';
import { readListed } from '#lib/wishes/reading.server.ts';
import { findEdition, findWish } from '#lib/wishes/wishes.server.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { whatBecame } from './said-page.server.ts';
import { saidOnce } from './wish-lines.server.ts';

/** One wish at an address of its own: what was wished, what happened to it in the tree, and where it went from there. */
export async function readWishPage(place: string, year: string, id: string, person?: Person) {
	const edition = await findEdition(place, year, person);
	const wish = await findWish(edition, id);
	const merge = await mergedInto(wish.id);
	const leaf = (await listLeaves(edition)).find((one) => one.id === (merge?.intoId ?? wish.id)) ?? refuse('not_found');
	const [carrying] = await readListed(edition, [leaf]);
	const root = carrying ?? { ...wish, doubles: [] };
	const { slug } = await findConsultationById(edition.consultationId);
	return {
		edition,
		wish,
		drawing: (await drawingsWith([wish.id])).get(wish.id),
		/** The wish that it hangs with as one; itself when there is none. */
		root,
		themes: (await themesOf([wish.contributionId])).get(wish.contributionId) ?? [],
		history: (await readHistories([root.id])).get(root.id) ?? saidOnce(root),
		adopters: await listAdopters([root.id]),
		mayKeep: mayKeep(person, edition.tree),
		consultation: { slug },
		...(await whatBecame(wish.contributionId))
	};
}
