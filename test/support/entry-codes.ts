import { now } from '#lib/clock.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { dayOf } from '#lib/text/dates.ts';
import { addEntryCode } from '#lib/wishes/cards/entry-codes.server.ts';
import { isOpen } from '#lib/wishes/wish.ts';
import { findEdition, listEditions } from '#lib/wishes/wishes.server.ts';
import { who } from './canary.ts';

/** Gives a code for the cards of a tree of the example, until the end of today: the open one of De Spil unless another is asked for. */
export async function addEntryAddress(name: string, place = 'buurthuis-de-spil') {
	const eva = await who('eva@voorbeeld.example');
	const { tree, year } = (await listEditions(eva)).find((one) => one.tree.slug === place && isOpen(one))!;
	const edition = await findEdition(place, String(year), eva);
	const { code } = await addEntryCode(eva, edition, { onceKey: newOnceKey(), name, lastDay: dayOf(now()) });
	return `/wensboom/${tree.slug}/${year}/invoer/${code}`;
}
