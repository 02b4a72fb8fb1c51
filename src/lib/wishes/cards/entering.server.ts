import { and, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { contributions, receipts } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { keyOfHandingIn } from '#lib/once/handing-in.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { people } from '#lib/people/tables.ts';
import { hold } from '#lib/storage/hold.ts';
import { db } from '#lib/storage/index.ts';
import { asDate } from '#lib/text/dates.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import type { GivenFile } from '#lib/uploads/receiving.server.ts';
import { keepUploads } from '#lib/uploads/uploads.server.ts';
import { wishEditions, wishes } from '../tables.ts';
import { mayAnswer, type WishEdition } from '../wish.ts';
import { hangWish } from '../wishes.server.ts';
import type { CardInput, OwnCardInput, WishCard } from './cards.ts';
import { drawingOwner, receiveDrawing } from './drawings.server.ts';
import { wishCards } from './tables.ts';

/**
 * Hangs what stands on a card. A card is used once, and who sends the same form twice typed one card. Returns what is
 * wrong with the number or the photo, if anything.
 */
export async function enterCard(editor: Person, edition: WishEdition, input: CardInput, photo?: GivenFile) {
	assertAllowed(mayAnswer(editor));
	const { number, writtenOn, description, ...words } = input;
	// Never inside the transaction: others would wait for a photo.
	const drawing = photo ? await receiveDrawing(editor, number, description, photo) : undefined;
	if (drawing && 'problems' in drawing) return drawing.problems;
	return once(ownKey(words.onceKey), async (): Promise<Problem[]> => {
		await hold(wishEditions, edition.id);
		const card = await findByNumber(edition, number);
		if (!card || card.wishId) return [{ field: 'number', message: await whyNot(card, number) }];
		const uploadId = drawing?.id ?? null;
		if (uploadId) await keepUploads([uploadId], drawingOwner(editor));
		const id = await hangCard(edition, card, words);
		const used = { enteredBy: editor.id, writtenOn: writtenOn || null, uploadId };
		await db.update(wishCards).set(used).where(eq(wishCards.id, card.id));
		const about = { subject: { id }, consultationId: edition.consultationId, actor: editor };
		await record('wish-card.entered', { ...about, particulars: { number } });
		return [];
	});
}

/** The writer hangs the card with a telephone. Returns its code, under which it is followed. */
export const hangOwnCard = (edition: WishEdition, { id }: Pick<WishCard, 'id'>, words: OwnCardInput, person?: Person) =>
	once(ownKey(words.onceKey), async () => {
		await hold(wishEditions, edition.id);
		const [card] = await db.select().from(wishCards).where(eq(wishCards.id, id));
		if (!card || card.wishId) refuse('conflict', 'De wens van deze kaart hangt al in de boom.');
		await hangCard(edition, card, words, person);
		return card.code;
	});

// The wish itself is hung under the key of the form: its secret follows from that.
const ownKey = (onceKey: string) => keyOfHandingIn(onceKey, 'card', {});

async function hangCard(edition: WishEdition, { id, code }: WishCard, words: OwnCardInput, person?: Person) {
	await hangWish(edition, { ...words, email: '' }, person, { way: 'card', code });
	const [wish] = await db
		.select({ id: wishes.id })
		.from(wishes)
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.innerJoin(receipts, eq(receipts.id, contributions.receiptId))
		.where(eq(receipts.code, code));
	await db.update(wishCards).set({ wishId: wish!.id, usedAt: now() }).where(eq(wishCards.id, id));
	return wish!.id;
}

async function findByNumber({ id }: Pick<WishEdition, 'id'>, number: number): Promise<WishCard | undefined> {
	const [card] = await db
		.select()
		.from(wishCards)
		.where(and(eq(wishCards.editionId, id), eq(wishCards.number, number)));
	return card;
}

async function whyNot(card: WishCard | undefined, number: number): Promise<string> {
	if (!card) return `Kaart ${number} hoort niet bij deze boom. Kijk of het nummer klopt.`;
	const day = asDate(card.usedAt!);
	if (!card.enteredBy) return `De wens van kaart ${number} hangt al: de schrijver hing hem op ${day} zelf op.`;
	const [by] = await db.select({ name: people.name }).from(people).where(eq(people.id, card.enteredBy));
	return `Kaart ${number} is al overgetypt, op ${day} door ${by!.name}.`;
}
