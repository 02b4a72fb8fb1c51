import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { index, integer, moment, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { fates } from './fate.ts';

/** A wensboom stands at a place, with a rule in the place's own words of which wishes fit there. */
export const wishTrees = table('wish_trees', {
	id: text('id').primaryKey(),
	slug: text('slug').notNull().unique(),
	name: text('name').notNull(),
	place: text('place').notNull(),
	rule: text('rule').notNull(),
	neighbourhoodId: text('neighbourhood_id').references(() => neighbourhoods.id, { onDelete: 'set null' })
});

export const wishEditions = table(
	'wish_editions',
	{
		id: text('id').primaryKey(),
		treeId: text('tree_id')
			.notNull()
			.references(() => wishTrees.id, { onDelete: 'cascade' }),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		year: integer('year').notNull(),
		introduction: text('introduction').notNull(),
		status: text('status', { enum: ['open', 'closed'] }).notNull()
	},
	(t) => [uniqueIndex('wish_editions_year').on(t.treeId, t.year)]
);

/** The words of a wish are its contribution; here is its leaf and its fate. */
export const wishes = table(
	'wishes',
	{
		id: text('id').primaryKey(),
		editionId: text('edition_id')
			.notNull()
			.references(() => wishEditions.id, { onDelete: 'cascade' }),
		contributionId: text('contribution_id')
			.notNull()
			.unique()
			.references(() => contributions.id, { onDelete: 'cascade' }),
		fate: text('fate', { enum: fates }).notNull().default('hanging'),
		fateReason: text('fate_reason').notNull().default(''),
		fateAt: moment('fate_at')
	},
	(t) => [index('wishes_edition_id').on(t.editionId)]
);
