import { integer, json, primaryKey, table, text } from '#lib/storage/columns.ts';
import type { Polygon } from './outlines.ts';

export const neighbourhoods = table('neighbourhoods', {
	id: text('id').primaryKey(),
	slug: text('slug').notNull().unique(),
	name: text('name').notNull(),
	description: text('description').notNull(),
	/** Number of inwoners. */
	population: integer('population').notNull(),
	position: integer('position').notNull()
});

/** How many people of an age live in a wijk, as somebody counted them in a year. */
export const populationFigures = table(
	'population_figures',
	{
		neighbourhoodId: text('neighbourhood_id')
			.notNull()
			.references(() => neighbourhoods.id, { onDelete: 'cascade' }),
		/** Years of age, as `15-24` or `65+`. */
		ageGroup: text('age_group').notNull(),
		people: integer('people').notNull(),
		year: integer('year').notNull(),
		/** Who counted. */
		source: text('source').notNull()
	},
	({ neighbourhoodId, year, ageGroup }) => [primaryKey({ columns: [neighbourhoodId, year, ageGroup] })]
);

/** Where a wijk lies, simplified to what a map shows. Not every wijk has one. */
export const neighbourhoodOutlines = table('neighbourhood_outlines', {
	neighbourhoodId: text('neighbourhood_id')
		.primaryKey()
		.references(() => neighbourhoods.id, { onDelete: 'cascade' }),
	/** In degrees (WGS84), longitude first; each ring ends where it begins. */
	polygons: json<Polygon[]>('polygons').notNull()
});
