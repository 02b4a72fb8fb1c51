import { consultations } from '#lib/consultations/tables.ts';
import { contributions, receipts } from '#lib/contributions/tables.ts';
import { languageColumns } from '#lib/language-checks/columns.ts';
import type { AgeGroup } from '#lib/neighbourhoods/population.ts';
import { people } from '#lib/people/tables.ts';
import { index, integer, json, moment, primaryKey, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import type { Answers, Definition } from './definition.ts';
import type { PublicNumbers } from './results/public.ts';
import { languages } from './words/language.ts';

/** By which way answers came in. */
export const channels = ['online', 'kiosk', 'paper', 'desk', 'phone'] as const;
export const accesses = ['open', 'code', 'mail'] as const;
/** `closed`: when the vragenlijst is closed; `now`; `never`. */
export const outcomes = ['closed', 'now', 'never'] as const;
/** What a new version does to the one before it: other words only, something added, or answers that no longer fit. */
export const changes = ['text', 'adds', 'breaks'] as const;

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
		/** From when people can answer; without it from when it is published. */
		opensAt: moment('opens_at'),
		closesAt: moment('closes_at'),
		/** Who can answer: everybody, who has a code from a letter, or once for each mail address. */
		access: text('access', { enum: accesses }).notNull().default('open'),
		/** When everybody can see the outcome. */
		outcome: text('outcome', { enum: outcomes }).notNull().default('closed'),
		/** How long it took people, in seconds (the median), and how many they were. */
		measuredSeconds: integer('measured_seconds'),
		measuredWith: integer('measured_with'),
		createdAt: moment('created_at').notNull()
	},
	(t) => [index('questionnaires_consultation_id').on(t.consultationId)]
);

/** By what everybody can look at a part of the outcome. */
export const splits = ['none', 'age', 'wijk'] as const;

/** Which questions say how old people are and where they live: what the outcome is weighted with. */
export const weightings = table('weightings', {
	questionnaireId: text('questionnaire_id')
		.primaryKey()
		.references(() => questionnaires.id, { onDelete: 'cascade' }),
	ageQuestion: text('age_question').notNull().default(''),
	/** For each answer to that question the age group of the population figures. */
	ages: json<Record<string, AgeGroup>>('ages').notNull().default({}),
	wijkQuestion: text('wijk_question').notNull().default(''),
	split: text('split', { enum: splits }).notNull().default('none')
});

/** The numbers of an outcome as everybody reads them, until so many people come or go that nobody can be told apart. */
export const publicOutcomes = table('public_outcomes', {
	questionnaireId: text('questionnaire_id')
		.primaryKey()
		.references(() => questionnaires.id, { onDelete: 'cascade' }),
	/** How many people are counted in it. */
	people: integer('people').notNull(),
	/** Which answers were counted, and how: each is another text when that changed. */
	answersMark: text('answers_mark').notNull(),
	shapeMark: text('shape_mark').notNull(),
	numbers: json<PublicNumbers>('numbers').notNull()
});

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
		/** What it changed of the version before; nothing for the first. */
		change: text('change', { enum: changes }),
		...languageColumns(),
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
		/** In which the answers were given. */
		language: text('language', { enum: languages }).notNull().default('nl'),
		channel: text('channel', { enum: channels }).notNull().default('online'),
		/** The number of the furthest screen that was filled in. */
		reached: integer('reached').notNull().default(0),
		/** How long somebody was on each screen, in seconds, by its key. */
		timings: json<Record<string, number>>('timings').notNull().default({}),
		/** What is being corrected after sending; the answers stay as they were sent until it is sent too. */
		correction: json<Answers>('correction'),
		correctedAt: moment('corrected_at'),
		/** Why somebody of the redactie left it out of the results; it is kept, and counted in public. */
		leftOutAt: moment('left_out_at'),
		leftOutReason: text('left_out_reason').notNull().default(''),
		/** Who typed it in, of paper or at the desk, and the number on the paper. */
		enteredBy: text('entered_by').references(() => people.id, { onDelete: 'set null' }),
		paper: text('paper'),
		/** The same paper, typed in by another, until both agree. */
		secondEntry: json<Answers>('second_entry'),
		checkedAt: moment('checked_at'),
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

/** Mail addresses that were asked for: apart from what was said, and gone when their time is over. */
export const responseAddresses = table(
	'response_addresses',
	{
		responseId: text('response_id')
			.notNull()
			.references(() => responses.id, { onDelete: 'cascade' }),
		questionId: text('question_id').notNull(),
		address: text('address').notNull(),
		keepUntil: moment('keep_until').notNull()
	},
	(t) => [primaryKey({ columns: [t.responseId, t.questionId] }), index('response_addresses_keep_until').on(t.keepUntil)]
);

/** Who may answer a vragenlijst that is not open to all: a code each, of which only the hash is here. */
export const invitations = table(
	'invitations',
	{
		questionnaireId: text('questionnaire_id')
			.notNull()
			.references(() => questionnaires.id, { onDelete: 'cascade' }),
		/** The same as `visitorHash` of the response that is given with it. */
		visitorHash: text('visitor_hash').notNull(),
		/** With which letters it went out. */
		batch: text('batch').notNull(),
		/** A keyed hash of the address that it was mailed to: one code for each. */
		addressHash: text('address_hash'),
		createdAt: moment('created_at').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.questionnaireId, t.visitorHash] }),
		uniqueIndex('invitations_address_hash').on(t.questionnaireId, t.addressHash),
		index('invitations_batch').on(t.questionnaireId, t.batch)
	]
);

/** What the letters with a code say, for each vragenlijst for which somebody wrote that. */
export const letters = table('questionnaire_letters', {
	questionnaireId: text('questionnaire_id')
		.primaryKey()
		.references(() => questionnaires.id, { onDelete: 'cascade' }),
	/** Empty: the title of the vragenlijst. */
	title: text('title').notNull(),
	text: text('text').notNull(),
	...languageColumns(),
	writtenById: text('written_by_id').references(() => people.id, { onDelete: 'set null' }),
	writtenAt: moment('written_at').notNull()
});

/** How many people were counted for each quota. */
export const quotaCounts = table(
	'quota_counts',
	{
		questionnaireId: text('questionnaire_id')
			.notNull()
			.references(() => questionnaires.id, { onDelete: 'cascade' }),
		quotaId: text('quota_id').notNull(),
		count: integer('count').notNull()
	},
	(t) => [primaryKey({ columns: [t.questionnaireId, t.quotaId] })]
);
