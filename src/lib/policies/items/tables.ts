import { contributions } from '#lib/contributions/tables.ts';
import { index, table, text } from '#lib/storage/columns.ts';
import { paragraphs, policies } from '../tables.ts';

/** An item of a wijkagenda, from the version on in which everybody first read it: a paragraph, and what it brought in. */
export const agendaItems = table(
	'agenda_items',
	{
		/** Of the paragraph. */
		id: text('id')
			.primaryKey()
			.references(() => paragraphs.id, { onDelete: 'cascade' }),
		/** Of the document, and so of the agenda. */
		agendaId: text('agenda_id')
			.notNull()
			.references(() => policies.id, { onDelete: 'cascade' }),
		/** What the municipality answers: the item as it was first said. */
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contributions.id, { onDelete: 'cascade' })
	},
	(t) => [index('agenda_items_agenda_id').on(t.agendaId), index('agenda_items_contribution_id').on(t.contributionId)]
);
