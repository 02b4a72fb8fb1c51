import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { people } from '#lib/people/tables.ts';
import { policies } from '#lib/policies/tables.ts';
import { agendaItems } from '#lib/policies/items/tables.ts';
import { moment, primaryKey, table, text, uniqueIndex } from '#lib/storage/columns.ts';

/** The wijkagenda of one wijkplatform in one consultation. What it says is a document with versions. */
export const agendas = table(
	'agendas',
	{
		/** Of its document. */
		id: text('id')
			.primaryKey()
			.references(() => policies.id, { onDelete: 'cascade' }),
		neighbourhoodId: text('neighbourhood_id')
			.notNull()
			.references(() => neighbourhoods.id, { onDelete: 'cascade' }),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		/** `published`: a version of it is public. */
		status: text('status', { enum: ['draft', 'published'] }).notNull(),
		/** When its first version became public. */
		publishedAt: moment('published_at'),
		createdAt: moment('created_at').notNull()
	},
	(t) => [uniqueIndex('agendas_neighbourhood_id').on(t.neighbourhoodId, t.consultationId)]
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

/** Who of a wijkplatform said that everybody may read their name. Gone as soon as they change their mind or leave. */
export const platformNames = table(
	'platform_names',
	{
		neighbourhoodId: text('neighbourhood_id')
			.notNull()
			.references(() => neighbourhoods.id, { onDelete: 'cascade' }),
		personId: text('person_id')
			.notNull()
			.references(() => people.id, { onDelete: 'cascade' }),
		/** What they want to be called there. */
		name: text('name').notNull(),
		since: moment('since').notNull()
	},
	(t) => [primaryKey({ columns: [t.neighbourhoodId, t.personId] })]
);

/**
 * What a chair called who they invited. An address says nothing of the name that its owner gave elsewhere on the platform,
 * so the list of members keeps to this. Gone when they leave.
 */
export const platformInvitations = table(
	'platform_invitations',
	{
		neighbourhoodId: text('neighbourhood_id')
			.notNull()
			.references(() => neighbourhoods.id, { onDelete: 'cascade' }),
		personId: text('person_id')
			.notNull()
			.references(() => people.id, { onDelete: 'cascade' }),
		name: text('name').notNull()
	},
	(t) => [primaryKey({ columns: [t.neighbourhoodId, t.personId] })]
);
