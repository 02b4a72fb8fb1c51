import type { Person } from '#lib/people/person.ts';
import { listOffers } from './adopting.server.ts';
import type { WishEdition } from './wish.ts';
import { listWishes } from './wishes.server.ts';

/** Who wants to take up wishes of this tree and who does, each with the wish, for who says yes or no. */
export async function readOffers(keeper: Person | undefined, edition: WishEdition) {
	const offers = await listOffers(keeper, edition);
	const wishes = await listWishes(
		edition,
		offers.map(({ wishId }) => wishId)
	);
	const shown = offers.flatMap((offer) => {
		const wish = wishes.find(({ id }) => id === offer.wishId);
		return wish ? [{ ...offer, wish }] : [];
	});
	return {
		edition,
		offered: shown.filter(({ status }) => status === 'offered'),
		confirmed: shown.filter(({ status }) => status === 'confirmed')
	};
}
