import { people } from '#lib/people/tables.ts';
import { moment, primaryKey, table, text } from '#lib/storage/columns.ts';
import { paragraphs } from '../tables.ts';

/** Who said of which words that the plain and the formal text of a paragraph belong together. */
export const textConfirmations = table(
	'text_confirmations',
	{
		paragraphId: text('paragraph_id')
			.notNull()
			.references(() => paragraphs.id, { onDelete: 'cascade' }),
		/** SHA-256 over each of the two, base64url. */
		plainHash: text('plain_hash').notNull(),
		formalHash: text('formal_hash').notNull(),
		personId: text('person_id').references(() => people.id, { onDelete: 'set null' }),
		confirmedAt: moment('confirmed_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.paragraphId, t.plainHash, t.formalHash] })]
);
