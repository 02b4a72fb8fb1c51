import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { languageColumns } from '#lib/language-checks/columns.ts';
import { people } from '#lib/people/tables.ts';
import { paragraphs, policyVersions } from '#lib/policies/tables.ts';
import { index, integer, json, moment, primaryKey, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { stances } from '#lib/themes/stance.ts';
import { findings, themes } from '#lib/themes/tables.ts';
import { draftStates } from './draft-state.ts';
import { verdicts } from './verdict.ts';

/**
 * The answer of the municipality: on one contribution, on a finding for all on one side of it, or on a theme for all
 * under it that have no other answer. Never altered.
 */
export const replies = table(
	'replies',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		contributionId: text('contribution_id').references(() => contributions.id, { onDelete: 'cascade' }),
		findingId: text('finding_id').references(() => findings.id, { onDelete: 'cascade' }),
		themeId: text('theme_id').references(() => themes.id, { onDelete: 'cascade' }),
		/** Of a finding: whom it answers, those who say this or those who do not agree. */
		stance: text('stance', { enum: stances }).notNull().default('supports'),
		/** From 1 for each contribution, each side of a finding and each theme: a correction is a new reply beside the old one. */
		number: integer('number').notNull(),
		verdict: text('verdict', { enum: verdicts }).notNull(),
		reason: text('reason').notNull(),
		/** Why this differs from what somebody else was told who said the same in the same words. Public. */
		differsBecause: text('differs_because').notNull().default(''),
		...languageColumns(),
		repliedById: text('replied_by_id').references(() => people.id, { onDelete: 'set null' }),
		/** The colleague who read it before it went out. */
		approvedById: text('approved_by_id').references(() => people.id, { onDelete: 'set null' }),
		repliedAt: moment('replied_at').notNull()
	},
	(t) => [
		index('replies_consultation_id').on(t.consultationId),
		uniqueIndex('replies_contribution_id').on(t.contributionId, t.number),
		uniqueIndex('replies_finding_id').on(t.findingId, t.stance, t.number),
		uniqueIndex('replies_theme_id').on(t.themeId, t.number)
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

/** An answer that is being written: one for each subject, for the redactie only. It goes when it is given. */
export const replyDrafts = table(
	'reply_drafts',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		/** What it will answer, in one word: so that two colleagues who begin at once meet in one draft. */
		subjectKey: text('subject_key').notNull().unique(),
		contributionId: text('contribution_id').references(() => contributions.id, { onDelete: 'cascade' }),
		findingId: text('finding_id').references(() => findings.id, { onDelete: 'cascade' }),
		themeId: text('theme_id').references(() => themes.id, { onDelete: 'cascade' }),
		stance: text('stance', { enum: stances }).notNull().default('supports'),
		/** Empty as long as nobody chose. */
		verdict: text('verdict', { enum: verdicts }),
		reason: text('reason').notNull().default(''),
		paragraphs: json<{ versionId: string; paragraphId: string }[]>('paragraphs').notNull(),
		/** Who said the same in the same words hears the same. */
		alike: text('alike', { enum: ['together', 'apart'] })
			.notNull()
			.default('together'),
		differsBecause: text('differs_because').notNull().default(''),
		/** Measured when it was offered; who changes a word takes the verdict away. */
		...languageColumns(),
		state: text('state', { enum: draftStates }).notNull(),
		/** What the colleague says who sent it back. */
		note: text('note').notNull().default(''),
		/** The number of the newest answer when this one was begun, 0 for none. */
		seen: integer('seen').notNull().default(0),
		/** Who saved it last: who may not approve it. */
		writtenById: text('written_by_id').references(() => people.id, { onDelete: 'set null' }),
		savedAt: moment('saved_at').notNull(),
		offeredAt: moment('offered_at')
	},
	(t) => [index('reply_drafts_consultation_id').on(t.consultationId, t.savedAt)]
);

/** A text that many answers share. One writes it, another reads it before it may be used. */
export const replyBlocks = table('reply_blocks', {
	id: text('id').primaryKey(),
	title: text('title').notNull(),
	text: text('text').notNull(),
	/** Measured when it was written. */
	...languageColumns(),
	/** Who changed it last: who may not approve it. */
	writtenById: text('written_by_id').references(() => people.id, { onDelete: 'set null' }),
	writtenAt: moment('written_at').notNull(),
	approvedById: text('approved_by_id').references(() => people.id, { onDelete: 'set null' }),
	/** Empty: nobody may use it yet. */
	approvedAt: moment('approved_at'),
	/** From when nobody uses it any more. */
	retiredAt: moment('retired_at')
});
