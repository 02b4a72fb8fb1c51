import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { people } from '#lib/people/tables.ts';
import { paragraphs, policyVersions } from '#lib/policies/tables.ts';
import { flag, index, integer, moment, primaryKey, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { uploads } from '#lib/uploads/tables.ts';

/** An advice of the adviesraad, from the question (or the own idea) to the points that were submitted. */
export const advices = table(
	'advices',
	{
		id: text('id').primaryKey(),
		/** Nothing: an unasked advice that no consultation fits yet. */
		consultationId: text('consultation_id').references(() => consultations.id, { onDelete: 'cascade' }),
		slug: text('slug').notNull().unique(),
		title: text('title').notNull(),
		kind: text('kind', { enum: ['asked', 'unasked'] }).notNull(),
		/** The adviesvraag; empty when unasked. Markdown. */
		question: text('question').notNull(),
		askedAt: moment('asked_at'),
		askedById: text('asked_by_id').references(() => people.id, { onDelete: 'set null' }),
		/** The term: a day as `2026-03-01`. */
		dueOn: text('due_on'),
		introduction: text('introduction').notNull().default(''),
		/** What a part of the council thinks of the advice as a whole, and who or how many they are. */
		minority: text('minority').notNull().default(''),
		minorityBy: text('minority_by').notNull().default(''),
		status: text('status', { enum: ['drafting', 'submitted'] }).notNull(),
		submittedAt: moment('submitted_at'),
		/** Who signed, as it was on that day: an account may go. */
		signedById: text('signed_by_id').references(() => people.id, { onDelete: 'set null' }),
		signerName: text('signer_name').notNull().default(''),
		signerRole: text('signer_role').notNull().default(''),
		/** How many members said beforehand that they agreed, and how many members there were. */
		agreed: integer('agreed'),
		members: integer('members'),
		/** SHA-256 over the whole advice with its signature, in hexadecimal digits. */
		hash: text('hash'),
		/** The last day for the answer of the college. */
		replyDueOn: text('reply_due_on'),
		createdAt: moment('created_at').notNull()
	},
	(t) => [index('advices_consultation_id').on(t.consultationId)]
);

/** The numbered questions of an adviesvraag. */
export const adviceQuestions = table(
	'advice_questions',
	{
		id: text('id').primaryKey(),
		adviceId: text('advice_id')
			.notNull()
			.references(() => advices.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		text: text('text').notNull()
	},
	(t) => [index('advice_questions_advice_id').on(t.adviceId, t.position)]
);

/** What comes along with an adviesvraag: a file, or a version of a policy. */
export const adviceDocuments = table(
	'advice_documents',
	{
		id: text('id').primaryKey(),
		adviceId: text('advice_id')
			.notNull()
			.references(() => advices.id, { onDelete: 'cascade' }),
		uploadId: text('upload_id').references(() => uploads.id, { onDelete: 'cascade' }),
		versionId: text('version_id').references(() => policyVersions.id, { onDelete: 'cascade' }),
		/** Everybody may read the file once the advice is submitted. */
		open: flag('open').notNull().default(false),
		addedAt: moment('added_at').notNull()
	},
	(t) => [index('advice_documents_advice_id').on(t.adviceId), index('advice_documents_upload_id').on(t.uploadId)]
);

export const advicePoints = table(
	'advice_points',
	{
		id: text('id').primaryKey(),
		adviceId: text('advice_id')
			.notNull()
			.references(() => advices.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		text: text('text').notNull(),
		/** The question that it answers, if any. */
		questionId: text('question_id').references(() => adviceQuestions.id, { onDelete: 'set null' }),
		minority: text('minority').notNull().default(''),
		minorityBy: text('minority_by').notNull().default(''),
		/** From submitting on: the contribution that the municipality answers. */
		contributionId: text('contribution_id').references(() => contributions.id, { onDelete: 'cascade' })
	},
	(t) => [index('advice_points_advice_id').on(t.adviceId, t.position)]
);

/** What a point is about: a paragraph as it stands in one version. */
export const advicePointPlaces = table(
	'advice_point_places',
	{
		pointId: text('point_id')
			.notNull()
			.references(() => advicePoints.id, { onDelete: 'cascade' }),
		versionId: text('version_id')
			.notNull()
			.references(() => policyVersions.id, { onDelete: 'cascade' }),
		paragraphId: text('paragraph_id')
			.notNull()
			.references(() => paragraphs.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.pointId, t.versionId, t.paragraphId] })]
);

/** What members write to each other beside an advice in the making. Only the council ever sees it. */
export const adviceNotes = table(
	'advice_notes',
	{
		id: text('id').primaryKey(),
		adviceId: text('advice_id')
			.notNull()
			.references(() => advices.id, { onDelete: 'cascade' }),
		/** Nothing: about the advice as a whole. */
		pointId: text('point_id').references(() => advicePoints.id, { onDelete: 'set null' }),
		personId: text('person_id').references(() => people.id, { onDelete: 'set null' }),
		/** The name as it was: the account may go. */
		author: text('author').notNull(),
		text: text('text').notNull(),
		writtenAt: moment('written_at').notNull()
	},
	(t) => [index('advice_notes_advice_id').on(t.adviceId)]
);

/** That a member agrees with the text as it stood. */
export const adviceAgreements = table(
	'advice_agreements',
	{
		id: text('id').primaryKey(),
		adviceId: text('advice_id')
			.notNull()
			.references(() => advices.id, { onDelete: 'cascade' }),
		personId: text('person_id').references(() => people.id, { onDelete: 'set null' }),
		name: text('name').notNull(),
		/** The seal of the whole text: who agreed with other words has not agreed with these. */
		seal: text('seal').notNull(),
		agreedAt: moment('agreed_at').notNull()
	},
	(t) => [uniqueIndex('advice_agreements_person').on(t.adviceId, t.personId)]
);

/** A term that was moved, with the reason that everybody reads. Never altered. */
export const adviceTermMoves = table(
	'advice_term_moves',
	{
		id: text('id').primaryKey(),
		adviceId: text('advice_id')
			.notNull()
			.references(() => advices.id, { onDelete: 'cascade' }),
		/** Of the advice itself, or of the answer to it. */
		term: text('term', { enum: ['advice', 'reply'] }).notNull(),
		fromDay: text('from_day').notNull(),
		toDay: text('to_day').notNull(),
		reason: text('reason').notNull(),
		movedAt: moment('moved_at').notNull()
	},
	(t) => [index('advice_term_moves_advice_id').on(t.adviceId)]
);
