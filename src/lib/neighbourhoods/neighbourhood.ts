import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { slugOf } from '#lib/text/slug.ts';

const wijk = {
	name: v.pipe(
		field.line(80, 'Vul de naam van de wijk in.'),
		v.check((name) => slugOf(name) !== '', 'Gebruik in de naam letters of cijfers.')
	),
	description: field.text(1000, 'Beschrijf de wijk in een paar zinnen.'),
	population: field.wholeNumber(0, 2_000_000, 'Vul in hoeveel mensen er wonen, als getal.')
};

export const NeighbourhoodForm = v.object(wijk);
export type NeighbourhoodInput = v.InferOutput<typeof NeighbourhoodForm>;

export const NewNeighbourhoodForm = v.object({ onceKey: field.onceKey, ...wijk });
