import { consultations } from '#lib/consultations/tables.ts';
import { contributions, receipts } from '#lib/contributions/tables.ts';
import { index, integer, json, moment, primaryKey, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import type { Answers, Definition } from './definition.ts';

export const questionnaires = table(
	'questionnaires',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		slug: text('slug').notNull().unique(),
		/** What is being written; what people see is the newest published version. */
		draft: json<Definition>('draft').notNull(),
		status: text('status', { enum: ['draft', 'open', 'closed'] }).notNull(),
		closesAt: moment('closes_at'),
		createdAt: moment('created_at').notNull()
	},
	(t) => [index('questionnaires_consultation_id').on(t.consultationId)]
);

/** A definition as it was published: never altered. */
export const questionnaireVersions = table(
	'questionnaire_versions',
	{
		id: text('id').primaryKey(),
		questionnaireId: text('questionnaire_id')
			.notNull()
			.references(() => questionnaires.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
		definition: json<Definition>('definition').notNull(),
		/** SHA-256 of the definition, base64url. */
		hash: text('hash').notNull(),
		publishedAt: moment('published_at').notNull()
	},
	(t) => [uniqueIndex('questionnaire_versions_number').on(t.questionnaireId, t.number)]
);

/** An inzending, from the first page that was filled in. */
export const responses = table(
	'responses',
	{
		id: text('id').primaryKey(),
		versionId: text('version_id')
			.notNull()
			.references(() => questionnaireVersions.id, { onDelete: 'cascade' }),
		/** The hash of what the visitor's cookie holds while filling in. */
		visitorHash: text('visitor_hash').notNull().unique(),
		answers: json<Answers>('answers').notNull(),
		receiptId: text('receipt_id').references(() => receipts.id, { onDelete: 'set null' }),
		startedAt: moment('started_at').notNull(),
		changedAt: moment('changed_at').notNull(),
		submittedAt: moment('submitted_at'),
		/** From then on there are no answers here any more: who gave them took them back. */
		withdrawnAt: moment('withdrawn_at')
	},
	(t) => [index('responses_version_id').on(t.versionId, t.submittedAt), index('responses_receipt_id').on(t.receiptId)]
);

/** Which contribution an open answer became. */
export const openAnswers = table(
	'open_answers',
	{
		responseId: text('response_id')
			.notNull()
			.references(() => responses.id, { onDelete: 'cascade' }),
		questionId: text('question_id').notNull(),
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contributions.id, { onDelete: 'cascade' })
	},
	(t) => [
		primaryKey({ columns: [t.responseId, t.questionId] }),
		uniqueIndex('open_answers_contribution_id').on(t.contributionId)
	]
);
