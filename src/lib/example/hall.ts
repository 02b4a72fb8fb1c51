import { at } from '#lib/clock.ts';
import { newCode } from '#lib/contributions/code.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { takeCards } from '#lib/wishes/cards/cards.server.ts';
import { enterCard } from '#lib/wishes/cards/entering.server.ts';
import type { Enterer } from '#lib/wishes/cards/entry-code.ts';
import { addEntryCode, openEntry } from '#lib/wishes/cards/entry-codes.server.ts';
import { bringSealed, hangAtKiosk } from '#lib/wishes/kiosk/bringing.server.ts';
import { addKiosk, findKiosk, startWishKiosk, stopWishKiosk } from '#lib/wishes/kiosk/kiosks.server.ts';
import { seal } from '#lib/wishes/kiosk/sealing.ts';
import type { WishEdition } from '#lib/wishes/wish.ts';
import { cardWishes, kioskWishes, lateWish, volunteerWishes, type ExampleWish } from './wish-texts.ts';
import { dayAgo, daysAgo, type World } from './world.ts';

/** A stack of cards that was typed over in part, a kiosk by the coffee, and one that brought a wish too late. */
export async function hangInTheHall(world: World, edition: WishEdition) {
	const { editor } = world.people;
	await at(daysAgo(20), () => takeCards(editor, edition, { onceKey: newOnceKey(), count: 24 }));
	for (const [i, wish] of cardWishes.entries())
		await at(daysAgo(2), () => enterCard(editor, edition, cardOf(world, wish, 3 + i * 4, dayAgo(6 - i))));
	const volunteer = await giveCode(world, edition);
	for (const [i, wish] of volunteerWishes.entries())
		await at(daysAgo(1), () => enterCard(volunteer, edition, cardOf(world, wish, 15 + i, dayAgo(4))));

	const kiosk = await startKiosk(world, edition, 'Tablet bij de koffie');
	for (const { text, author = '', wijk } of kioskWishes) {
		const neighbourhoodId = wijkOf(world, wijk);
		await at(daysAgo(1), () => hangAtKiosk(kiosk, { onceKey: newOnceKey(), text, author, neighbourhoodId }));
	}
	await bringLate(world, edition);
}

const wijkOf = ({ neighbourhoods }: World, wijk?: string) => neighbourhoods.find(({ slug }) => slug === wijk)?.id;

const cardOf = (world: World, { text, author = '', wijk }: ExampleWish, number: number, writtenOn: string) => {
	const words = { text, author, neighbourhoodId: wijkOf(world, wijk) };
	return { onceKey: newOnceKey(), number, ...words, writtenOn, description: '' };
};

async function giveCode({ people }: World, edition: WishEdition): Promise<Enterer> {
	const given = { onceKey: newOnceKey(), name: 'Kaarten uit de keuken', lastDay: dayAgo(-14) };
	const { code } = await at(daysAgo(3), () => addEntryCode(people.editor, edition, given));
	return (await openEntry(edition.tree.slug, String(edition.year), code)).code;
}

async function startKiosk({ people }: World, edition: WishEdition, name: string) {
	const { id, code } = await at(daysAgo(9), () => addKiosk(people.editor, edition, { onceKey: newOnceKey(), name }));
	await at(daysAgo(9), () => startWishKiosk(edition, code));
	return (await findKiosk(id))!;
}

async function bringLate(world: World, edition: WishEdition) {
	const kiosk = await startKiosk(world, edition, 'Tablet in de gymzaal');
	await at(daysAgo(5), () => stopWishKiosk(world.people.editor, edition, kiosk.id));
	const written = { ...lateWish, onceKey: newOnceKey(), code: newCode(), writtenAt: daysAgo(6).toISOString() };
	const sealed = await seal(kiosk.publicKey, JSON.stringify(written));
	await at(daysAgo(4), () => bringSealed(kiosk.id, sealed));
}
