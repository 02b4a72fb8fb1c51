import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { typedOf, type Problem } from '#lib/ui/form-state.ts';
import type { CardInput } from '#lib/wishes/cards/cards.ts';
import type { GivenFiles } from './form.ts';

/** A browser sends an empty file for a field in which nothing was chosen. */
export const photoOf = (files: GivenFiles) => files.get('drawing')?.find(({ bytes }) => bytes.length);

/** On to the next card, or back with what is wrong and all that was typed. */
export function typedOver({ url }: Pick<RequestEvent, 'url'>, card: CardInput, problems: Problem[]) {
	const values = { ...typedOf(card), number: String(card.number) };
	if (problems.length) return fail(422, { action: '', values, problems });
	redirect(303, `${url.pathname}?gedaan=${card.number}`);
}
