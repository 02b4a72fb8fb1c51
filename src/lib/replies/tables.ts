import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { people } from '#lib/people/tables.ts';
import { paragraphs, policyVersions } from '#lib/policies/tables.ts';
import { index, integer, moment, primaryKey, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { stances } from '#lib/themes/stance.ts';
import { findings } from '#lib/themes/tables.ts';
import { verdicts } from './verdict.ts';

/** The answer of the municipality, on one contribution or on a finding for all on one side of it. Never altered. */
export const replies = table(
	'replies',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		contributionId: text('contribution_id').references(() => contributions.id, { onDelete: 'cascade' }),
		findingId: text('finding_id').references(() => findings.id, { onDelete: 'cascade' }),
		/** Of a finding: whom it answers, those who say this or those who do not agree. */
		stance: text('stance', { enum: stances }).notNull().default('supports'),
		/** From 1 for each contribution, and each side of a finding: a correction is a new reply beside the old one. */
		number: integer('number').notNull(),
		verdict: text('verdict', { enum: verdicts }).notNull(),
		reason: text('reason').notNull(),
		repliedById: text('replied_by_id').references(() => people.id, { onDelete: 'set null' }),
		repliedAt: moment('replied_at').notNull()
	},
	(t) => [
		index('replies_consultation_id').on(t.consultationId),
		uniqueIndex('replies_contribution_id').on(t.contributionId, t.number),
		uniqueIndex('replies_finding_id').on(t.findingId, t.stance, t.number)
	]
);

/** Where in the text it landed: the paragraph, in the version that holds the change. */
export const replyParagraphs = table(
	'reply_paragraphs',
	{
		replyId: text('reply_id')
			.notNull()
			.references(() => replies.id, { onDelete: 'cascade' }),
		versionId: text('version_id')
			.notNull()
			.references(() => policyVersions.id, { onDelete: 'cascade' }),
		paragraphId: text('paragraph_id')
			.notNull()
			.references(() => paragraphs.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.replyId, t.versionId, t.paragraphId] })]
);
