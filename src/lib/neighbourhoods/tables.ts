import { integer, table, text } from '#lib/storage/columns.ts';

export const neighbourhoods = table('neighbourhoods', {
	id: text('id').primaryKey(),
	slug: text('slug').notNull().unique(),
	name: text('name').notNull(),
	description: text('description').notNull(),
	/** Number of inwoners. */
	population: integer('population').notNull(),
	position: integer('position').notNull()
});
