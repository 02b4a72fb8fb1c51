import { now } from '#lib/clock.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { dayOf } from '#lib/text/dates.ts';
import { takeCards } from '#lib/wishes/cards/cards.server.ts';
import { enterCard } from '#lib/wishes/cards/entering.server.ts';
import { addEntryCode, openEntry } from '#lib/wishes/cards/entry-codes.server.ts';
import { isOpen } from '#lib/wishes/wish.ts';
import { listEditions } from '#lib/wishes/wishes.server.ts';
import { desk, newWord, type Plant, who } from './canary.ts';

/** For which stack a volunteer has a code, the code itself, and what came by it and waits for a moderator. */
export async function plantCards(plant: Plant) {
	const eva = await who('eva@voorbeeld.example');
	const edition = (await listEditions(eva)).find(isOpen)!;
	const [name, wish] = [newWord(), newWord()];
	const given = { onceKey: newOnceKey(), name: `Stapel ${name}`, lastDay: dayOf(now()) };
	const { code } = await addEntryCode(eva, edition, given);
	const { from: number } = await takeCards(eva, edition, { onceKey: newOnceKey(), count: 1 });
	const entry = await openEntry(edition.tree.slug, String(edition.year), code);
	const words = { text: `Een ${wish} op het plein`, author: '', neighbourhoodId: undefined };
	const card = { onceKey: newOnceKey(), number, ...words, writtenOn: '', description: '' };
	await enterCard(entry.code, edition, card);

	// The tree stands in the wijk of the opbouwwerker.
	const keepers = ['editor', 'communityWorker'] as const;
	const cards = `${desk}/wensboom/${edition.tree.slug}/${edition.year}/kaarten`;
	plant({ what: 'voor welke stapel er een invoercode is', word: name, may: [...keepers], at: { editor: cards } });
	const at = { editor: cards, communityWorker: '/beheer/moderatie', moderator: '/beheer/moderatie' };
	plant({ what: 'een wens van een kaart die wacht', word: wish, may: [...keepers, 'moderator'], at });
}
