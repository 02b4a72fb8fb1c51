import * as v from 'valibot';
import { mayEdit, type Person } from '#lib/people/person.ts';
import * as field from '#lib/forms/fields.ts';
import { fates } from './fate.ts';
import type { wishEditions, wishTrees } from './tables.ts';

export type WishTree = typeof wishTrees.$inferSelect;
export type WishEdition = typeof wishEditions.$inferSelect & { tree: WishTree };

export const WishForm = v.object({
	onceKey: field.onceKey,
	text: field.text(300, 'Schrijf uw wens op.'),
	author: field.optionalText(60),
	neighbourhoodId: field.optionalId,
	email: field.optionalEmail
});
export type WishInput = v.InferOutput<typeof WishForm>;

export const FateForm = v.pipe(
	v.object({
		id: field.id('Kies een wens.'),
		fate: field.oneOf(fates, 'Kies wat er met de wens gebeurt.'),
		reason: field.optionalText(500)
	}),
	v.forward(
		v.check(({ fate, reason }) => fate === 'hanging' || reason !== '', 'Schrijf op waarom, of wat er gebeurd is.'),
		['reason']
	)
);
export type FateInput = v.InferOutput<typeof FateForm>;

export const isOpen = ({ status }: Pick<WishEdition, 'status'>) => status === 'open';

export const mayAnswer = (person: Person | undefined) => mayEdit(person);
