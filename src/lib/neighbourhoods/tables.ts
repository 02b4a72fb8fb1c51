import { integer, json, table, text } from '#lib/storage/columns.ts';
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

/** Where a wijk lies, simplified to what a map shows. Not every wijk has one. */
export const neighbourhoodOutlines = table('neighbourhood_outlines', {
	neighbourhoodId: text('neighbourhood_id')
		.primaryKey()
		.references(() => neighbourhoods.id, { onDelete: 'cascade' }),
	/** In degrees (WGS84), longitude first; each ring ends where it begins. */
	polygons: json<Polygon[]>('polygons').notNull()
});
