import * as v from 'valibot';
import { now } from '#lib/clock.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { isWorkerIn, mayModerate, mayWorkIn, type Person } from '#lib/people/person.ts';
import { senderFields } from '#lib/contributions/sender.ts';
import * as field from '#lib/forms/fields.ts';
import { MOST_DESCRIPTION } from '#lib/uploads/upload.ts';
import { dayOf } from '#lib/text/dates.ts';
import { counted } from '#lib/text/numbers.ts';
import { slugOf } from '#lib/text/slug.ts';
import { fates } from './fate.ts';
import type { wishEditions, wishTrees } from './tables.ts';

export type WishTree = typeof wishTrees.$inferSelect;
export type WishEdition = typeof wishEditions.$inferSelect & {
	tree: WishTree;
	consultation: Pick<Consultation, 'title' | 'status'>;
};

/** How many people wish it too: `18 mensen wensen dit ook`. */
export const alsoWished = (supporters: number) =>
	supporters ? `${counted(supporters, 'persoon wenst', 'mensen wensen')} dit ook` : 'Nog niemand wenst dit ook';

/** In characters. */
export const MOST_OF_WISH = 300;

export const WishForm = v.object({
	onceKey: field.onceKey,
	text: field.text(MOST_OF_WISH, 'Schrijf uw wens op.', 'Uw wens'),
	...senderFields
});
export type WishInput = v.InferOutput<typeof WishForm>;

export const FateForm = v.pipe(
	v.object({
		fate: field.oneOf(fates, 'Kies wat er met de wens gebeurt.'),
		reason: field.optionalText(1000),
		/** What is on the picture that goes along with it. */
		alt: field.optionalText(MOST_DESCRIPTION)
	}),
	v.forward(
		v.check(({ fate, reason }) => fate === 'hanging' || reason !== '', 'Schrijf op waarom, of wat er gebeurd is.'),
		['reason']
	)
);
export type FateInput = v.InferOutput<typeof FateForm> & { id: string };

export const MergeForm = v.object({ id: field.id('Kies een wens.') });

const thisYear = () => Number(dayOf(now()).slice(0, 4));

const edition = {
	year: v.pipe(
		field.wholeNumber(2000, 2100, 'Vul een jaar in, zoals 2026.'),
		v.check(
			(year) => [thisYear(), thisYear() + 1].includes(year),
			() => `Kies dit jaar of het volgende: ${thisYear()} of ${thisYear() + 1}.`
		)
	),
	introduction: field.text(500, 'Schrijf in een paar zinnen waar u naar vraagt.')
};

const tree = {
	name: v.pipe(
		field.line(80, 'Geef de boom een naam.'),
		v.check((name) => slugOf(name) !== '', 'Gebruik in de naam letters of cijfers.')
	),
	place: field.line(120, 'Schrijf op waar de boom staat.')
};
const rule = field.text(500, 'Schrijf op welke wensen passen bij deze boom.');

/** A new year for a tree that stands. */
export const EditionForm = v.object({ onceKey: field.onceKey, ...edition });

/** A new tree, with its first year: in the order of the page, so that what lacks is named in that order. */
export const PlantForm = v.object({
	onceKey: field.onceKey,
	...tree,
	neighbourhoodId: field.optionalId,
	rule,
	...edition
});
export type PlantInput = v.InferOutput<typeof PlantForm>;

/** What can be corrected; once a wish hangs only the introduction is asked. */
export const ChangeEditionForm = v.object({
	basedOn: field.basedOn,
	...v.partial(v.object({ ...tree, rule, year: edition.year })).entries,
	introduction: edition.introduction
});
export type EditionChange = Omit<v.InferOutput<typeof ChangeEditionForm>, 'basedOn'>;

/** As people call it: many a tree is named Wensboom already. */
export const titleOf = (tree: Pick<WishTree, 'name'>, year: number) =>
	`${/^wensboom\b/i.test(tree.name) ? '' : 'Wensboom '}${tree.name} ${year}`;

/** Takes wishes: the tree is open, and so is the consultation that it belongs to. */
export const isOpen = ({ status, consultation }: Pick<WishEdition, 'status' | 'consultation'>) =>
	status === 'open' && consultation.status === 'running';

type Standing = Pick<WishTree, 'neighbourhoodId'>;

/**
 * Says what becomes of the wishes of a tree, types over its cards and sets up its kiosks: the redactie, or an
 * opbouwwerker of the wijk where it stands. Trees and their years themselves are the redactie's.
 */
export const mayAnswer = (person: Person | undefined, { neighbourhoodId }: Standing) =>
	mayWorkIn(person, neighbourhoodId);

/** Reads the wishes of a tree before or after everybody does: a moderator, or an opbouwwerker of its wijk. */
export const mayReadFirst = (person: Person | undefined, { neighbourhoodId }: Standing) =>
	mayModerate(person) || isWorkerIn(person, neighbourhoodId);
