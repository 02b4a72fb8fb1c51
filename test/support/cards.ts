import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { takeCards } from '#lib/wishes/cards/cards.server.ts';
import type { CardInput } from '#lib/wishes/cards/cards.ts';
import { wishCards } from '#lib/wishes/cards/tables.ts';
import { openEdition } from '#lib/wishes/editions.server.ts';
import { newConsultation } from './consultations.ts';
import { join } from './people.ts';

/** A tree with so many cards, and the redacteur who has them printed. */
export async function cardStack(count = 8, slug = 'hal') {
	const eva = await join('Eva', 'editor');
	const { id } = await newConsultation(eva, { title: `Traject bij ${slug}` });
	const place = { slug, name: 'De Hal', place: 'Buurthuis', rule: 'Wensen voor de hal.', introduction: 'Wat?' };
	const edition = await openEdition(eva, { consultationId: id, year: 2026, ...place });
	await takeCards(eva, edition, { onceKey: newOnceKey(), count });
	return { eva, edition };
}

/** What somebody types over from a card. */
export const typedCard = (number: number, text = 'Een bankje'): CardInput => ({
	onceKey: newOnceKey(),
	number,
	text,
	author: 'Riet',
	neighbourhoodId: undefined,
	writtenOn: '2026-03-01',
	description: ''
});

export const cardWith = async (number: number) =>
	(await db.select().from(wishCards)).find((card) => card.number === number)!;

/** A drawing of one pixel. */
export const drawing = {
	name: 'tekening.png',
	isTooLarge: false,
	bytes: Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64'
	)
};
