import { people } from '#lib/people/tables.ts';
import { moment, table, text } from '#lib/storage/columns.ts';
import { paragraphs } from '../tables.ts';
import { ways } from './story.ts';

/** That somebody may read this story: who told it, and how they said so. There is one for each paragraph at most. */
export const stories = table('stories', {
	id: text('id').primaryKey(),
	paragraphId: text('paragraph_id')
		.notNull()
		.unique()
		.references(() => paragraphs.id, { onDelete: 'cascade' }),
	way: text('way', { enum: ways }).notNull(),
	/** The day on which they said so, `2026-03-01`. */
	givenOn: text('given_on').notNull(),
	/** What they said yes to, in words. */
	purpose: text('purpose').notNull(),
	/** What one needs to take it back without the redactie. */
	code: text('code').notNull().unique(),
	secretHash: text('secret_hash').notNull(),
	recordedById: text('recorded_by_id').references(() => people.id, { onDelete: 'set null' }),
	recordedAt: moment('recorded_at').notNull(),
	withdrawnAt: moment('withdrawn_at')
});

/** Who told it really is, apart from what is shown. It goes when the story is taken back. */
export const storytellers = table('storytellers', {
	storyId: text('story_id')
		.primaryKey()
		.references(() => stories.id, { onDelete: 'cascade' }),
	name: text('name').notNull(),
	contact: text('contact').notNull().default('')
});
