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
import type { Looking } from '../way.ts';
import { mayAnswer, type WishEdition } from '../wish.ts';
import { hangWish } from '../wishes.server.ts';
import type { CardInput, OwnCardInput, WishCard } from './cards.ts';
import { drawingOwner, receiveDrawing } from './drawings.server.ts';
import { isCode, type Enterer } from './entry-code.ts';
import { useEntryCode } from './entry-codes.server.ts';
import { wishCards, wishEntryCodes } from './tables.ts';

/**
 * Hangs what stands on a card. A card is used once, and who sends the same form twice typed one card. Returns what is
 * wrong with the number or the photo, if anything.
 */
export async function enterCard(by: Enterer, edition: WishEdition, input: CardInput, photo?: GivenFile) {
	assertAllowed(isCode(by) ? by.editionId === edition.id : mayAnswer(by, edition.tree));
	const { number, writtenOn, description, ...words } = input;
	// Never inside the transaction: others would wait for a photo. And not for a card that takes none.
	const takesPhoto = photo && (await isFree(edition, number));
	const drawing = takesPhoto ? await receiveDrawing(by, number, description, photo) : undefined;
	if (drawing && 'problems' in drawing) return drawing.problems;
	return once(ownKey(words.onceKey), async (): Promise<Problem[]> => {
		if (isCode(by)) await useEntryCode(by);
		await hold(wishEditions, edition.id);
		const card = await findByNumber(edition, number);
		if (!card || card.wishId) return [{ field: 'number', message: await whyNot(by, card, number) }];
		const uploadId = drawing?.id ?? null;
		if (uploadId) await keepUploads([uploadId], drawingOwner(by));
		// What comes by a code nobody of the municipality saw, and a drawing least of all.
		const id = await hangCard(edition, card, words, isCode(by) ? { looking: 'before' } : {});
		const used = { ...madeBy(by), writtenOn: writtenOn || null, uploadId };
		await db.update(wishCards).set(used).where(eq(wishCards.id, card.id));
		await recordEntry(by, edition, id, number);
		return [];
	});
}

const isFree = async (edition: WishEdition, number: number) => {
	const card = await findByNumber(edition, number);
	return !!card && !card.wishId;
};

const madeBy = (by: Enterer) => (isCode(by) ? { enteredWith: by.id } : { enteredBy: by.id });

function recordEntry(by: Enterer, { consultationId }: WishEdition, id: string, number: number) {
	const about = { subject: { id }, consultationId };
	return isCode(by)
		? record('wish-card.entered_by_code', { ...about, particulars: { number, code: by.id } })
		: record('wish-card.entered', { ...about, actor: by, particulars: { number } });
}

/** The writer hangs the card with a telephone. Returns its code, under which it is followed. */
export const hangOwnCard = (edition: WishEdition, { id }: Pick<WishCard, 'id'>, words: OwnCardInput, person?: Person) =>
	once(ownKey(words.onceKey), async () => {
		await hold(wishEditions, edition.id);
		const [card] = await db.select().from(wishCards).where(eq(wishCards.id, id));
		if (!card || card.wishId) refuse('conflict', 'De wens van deze kaart hangt al in de boom.');
		await hangCard(edition, card, words, { person });
		return card.code;
	});

// The wish itself is hung under the key of the form: its secret follows from that.
const ownKey = (onceKey: string) => keyOfHandingIn(onceKey, 'card', {});

async function hangCard(edition: WishEdition, { id, code }: WishCard, words: OwnCardInput, how: How) {
	const { person, ...looked } = how;
	await hangWish(edition, { ...words, email: '' }, person, { way: 'card', code, ...looked });
	const [wish] = await db
		.select({ id: wishes.id })
		.from(wishes)
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.innerJoin(receipts, eq(receipts.id, contributions.receiptId))
		.where(eq(receipts.code, code));
	await db.update(wishCards).set({ wishId: wish!.id, usedAt: now() }).where(eq(wishCards.id, id));
	return wish!.id;
}

interface How {
	person?: Person | undefined;
	looking?: Looking;
}

async function findByNumber({ id }: Pick<WishEdition, 'id'>, number: number): Promise<WishCard | undefined> {
	const [card] = await db
		.select()
		.from(wishCards)
		.where(and(eq(wishCards.editionId, id), eq(wishCards.number, number)));
	return card;
}

async function whyNot(asked: Enterer, card: WishCard | undefined, number: number): Promise<string> {
	if (!card) return `Kaart ${number} hoort niet bij deze boom. Kijk of het nummer klopt.`;
	const day = asDate(card.usedAt!);
	if (!card.enteredBy && !card.enteredWith)
		return `De wens van kaart ${number} hangt al: de schrijver hing hem op ${day} zelf op.`;
	// Who works for the municipality is not told to who has only a code.
	const by = isCode(asked) ? '' : await nameOf(card);
	return `Kaart ${number} is al overgetypt, op ${day}${by && ` door ${by}`}.`;
}

async function nameOf({ enteredBy, enteredWith }: WishCard) {
	const [typist] = enteredWith
		? await db.select().from(wishEntryCodes).where(eq(wishEntryCodes.id, enteredWith))
		: await db.select().from(people).where(eq(people.id, enteredBy!));
	return enteredWith ? `een vrijwilliger (${typist!.name})` : typist!.name;
}
