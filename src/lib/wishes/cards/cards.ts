import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { MOST_DESCRIPTION } from '#lib/uploads/upload.ts';
import { MOST_OF_WISH } from '../wish.ts';
import type { wishCards } from './tables.ts';

export type WishCard = typeof wishCards.$inferSelect;

/** As many as fit in one PDF within the time limit. */
export const MOST_CARDS = 200;

export const PrintCardsForm = v.object({
	onceKey: field.onceKey,
	count: field.wholeNumber(1, MOST_CARDS, `Vul in hoeveel kaarten u wilt, van 1 tot ${MOST_CARDS}.`)
});

const words = {
	text: field.text(MOST_OF_WISH, 'Typ over wat er op de kaart staat.', 'De wens'),
	author: field.optionalLine(60, 'De naam'),
	neighbourhoodId: field.optionalId
};

/** What staff types over, in the order of the card. */
export const CardForm = v.object({
	onceKey: field.onceKey,
	number: field.wholeNumber(1, 999_999, 'Vul het nummer in dat boven aan de kaart staat.'),
	...words,
	writtenOn: field.optionalDay('Vul de datum in, zoals 1-3-2026, of laat hem leeg.'),
	description: field.optionalLine(MOST_DESCRIPTION, 'De beschrijving')
});
export type CardInput = v.InferOutput<typeof CardForm>;

/** What the writer of a card sends with a telephone. */
export const OwnCardForm = v.object({ onceKey: field.onceKey, ...words });
export type OwnCardInput = v.InferOutput<typeof OwnCardForm>;

/** Which cards stand in one PDF, as in an address: without numbers the last twenty. Nothing when that cannot be. */
export function readStack(query: URLSearchParams, last: number): { from: number; to: number } | undefined {
	if (!query.has('van')) return last ? { from: Math.max(1, last - 19), to: last } : undefined;
	const [from, to] = [query.get('van') ?? '', query.get('tot') ?? ''];
	if (![from, to].every((number) => /^[1-9]\d{0,5}$/.test(number))) return undefined;
	const stack = { from: Number(from), to: Number(to) };
	return stack.to >= stack.from && stack.to - stack.from < MOST_CARDS ? stack : undefined;
}
