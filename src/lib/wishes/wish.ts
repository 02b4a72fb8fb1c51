import * as v from 'valibot';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import * as field from '#lib/forms/fields.ts';
import { slugOf } from '#lib/text/slug.ts';
import { fates } from './fate.ts';
import type { wishEditions, wishTrees } from './tables.ts';

export type WishTree = typeof wishTrees.$inferSelect;
export type WishEdition = typeof wishEditions.$inferSelect & {
	tree: WishTree;
	consultation: Pick<Consultation, 'title' | 'status'>;
};

/** In characters. */
export const MOST_OF_WISH = 300;

export const WishForm = v.object({
	onceKey: field.onceKey,
	text: field.text(MOST_OF_WISH, 'Schrijf uw wens op.', 'Uw wens'),
	author: field.optionalLine(60, 'De naam'),
	neighbourhoodId: field.optionalId,
	email: field.optionalEmail
});
export type WishInput = v.InferOutput<typeof WishForm>;

export const FateForm = v.pipe(
	v.object({
		fate: field.oneOf(fates, 'Kies wat er met de wens gebeurt.'),
		reason: field.optionalText(500)
	}),
	v.forward(
		v.check(({ fate, reason }) => fate === 'hanging' || reason !== '', 'Schrijf op waarom, of wat er gebeurd is.'),
		['reason']
	)
);
export type FateInput = v.InferOutput<typeof FateForm> & { id: string };

const edition = {
	onceKey: field.onceKey,
	year: field.wholeNumber(2000, 2100, 'Vul een jaar in, zoals 2026.'),
	introduction: field.text(500, 'Schrijf in een paar zinnen waar u naar vraagt.')
};

/** A new year for a tree that stands. */
export const EditionForm = v.object(edition);

/** A new tree, with its first year. */
export const PlantForm = v.object({
	...edition,
	name: v.pipe(
		field.line(80, 'Geef de boom een naam.'),
		v.check((name) => slugOf(name) !== '', 'Gebruik in de naam letters of cijfers.')
	),
	place: field.line(120, 'Schrijf op waar de boom staat.'),
	rule: field.text(500, 'Schrijf op welke wensen passen bij deze boom.'),
	neighbourhoodId: field.optionalId
});
export type PlantInput = v.InferOutput<typeof PlantForm>;

/** Takes wishes: the tree is open, and so is the consultation that it belongs to. */
export const isOpen = ({ status, consultation }: Pick<WishEdition, 'status' | 'consultation'>) =>
	status === 'open' && consultation.status === 'running';

export const mayAnswer = (person: Person | undefined) => mayEdit(person);
