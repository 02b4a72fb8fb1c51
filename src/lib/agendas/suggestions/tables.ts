import { contributions } from '#lib/contributions/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { index, moment, table, text } from '#lib/storage/columns.ts';
import { itemOrigins } from '#lib/policies/kinds/details.ts';

/**
 * A contribution that asks the wijkplatform of a wijk for an item. Whether it became one is not kept here: an item that
 * rests on it says so.
 */
export const agendaSuggestions = table(
	'agenda_suggestions',
	{
		contributionId: text('contribution_id')
			.primaryKey()
			.references(() => contributions.id, { onDelete: 'cascade' }),
		/** Whose platform it is for: not always the wijk of who suggests it. */
		neighbourhoodId: text('neighbourhood_id')
			.notNull()
			.references(() => neighbourhoods.id, { onDelete: 'cascade' }),
		origin: text('origin', { enum: itemOrigins }).notNull(),
		/** Why the platform said no: public. Empty: it said nothing yet. */
		refusedBecause: text('refused_because').notNull().default(''),
		refusedAt: moment('refused_at')
	},
	(t) => [index('agenda_suggestions_neighbourhood_id').on(t.neighbourhoodId)]
);
