import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { people } from '#lib/people/tables.ts';
import { index, integer, moment, primaryKey, table, text, uniqueIndex } from '#lib/storage/columns.ts';

/** The wijkagenda of one wijkplatform: its analysis and its items. */
export const agendas = table(
	'agendas',
	{
		id: text('id').primaryKey(),
		neighbourhoodId: text('neighbourhood_id')
			.notNull()
			.references(() => neighbourhoods.id, { onDelete: 'cascade' }),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		title: text('title').notNull(),
		/** The wijkanalyse. Markdown. */
		analysis: text('analysis').notNull(),
		status: text('status', { enum: ['draft', 'published'] }).notNull(),
		publishedAt: moment('published_at'),
		createdAt: moment('created_at').notNull()
	},
	(t) => [uniqueIndex('agendas_neighbourhood_id').on(t.neighbourhoodId, t.consultationId)]
);

export const agendaItems = table(
	'agenda_items',
	{
		id: text('id').primaryKey(),
		agendaId: text('agenda_id')
			.notNull()
			.references(() => agendas.id, { onDelete: 'cascade' }),
		kind: text('kind', { enum: ['physical', 'social'] }).notNull(),
		title: text('title').notNull(),
		description: text('description').notNull(),
		position: integer('position').notNull(),
		draftedById: text('drafted_by_id').references(() => people.id, { onDelete: 'set null' }),
		/** From publishing on: the contribution that the municipality answers. */
		contributionId: text('contribution_id').references(() => contributions.id, { onDelete: 'cascade' })
	},
	(t) => [index('agenda_items_agenda_id').on(t.agendaId, t.position)]
);

/** What an inwoner says of an item. */
export const agendaReactions = table(
	'agenda_reactions',
	{
		itemId: text('item_id')
			.notNull()
			.references(() => agendaItems.id, { onDelete: 'cascade' }),
		contributionId: text('contribution_id')
			.notNull()
			.unique()
			.references(() => contributions.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.itemId, t.contributionId] })]
);
