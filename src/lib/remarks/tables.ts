import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { people } from '#lib/people/tables.ts';
import { paragraphs, policyVersions } from '#lib/policies/tables.ts';
import { flag, index, integer, moment, primaryKey, table, text } from '#lib/storage/columns.ts';
import { endings, kinds, modes } from './choices.ts';
import { stances } from './stance.ts';

/** A raadsronde or a klankbordgroep: people read a concept before it is decided, often before it is public. */
export const rounds = table(
	'rounds',
	{
		id: text('id').primaryKey(),
		versionId: text('version_id')
			.notNull()
			.references(() => policyVersions.id, { onDelete: 'cascade' }),
		kind: text('kind', { enum: kinds }).notNull().default('council'),
		/** All raadsleden take part; else who is named: see version_readers. */
		wholeCouncil: flag('whole_council').notNull().default(true),
		/** Who sees the remarks while it runs. Shown before anyone writes. */
		mode: text('mode', { enum: modes }).notNull(),
		/** What becomes of the remarks when the council has decided. Shown before anyone writes. */
		ending: text('ending', { enum: endings }).notNull().default('named'),
		/** The last day for remarks, as `2026-03-01`. */
		closesOn: text('closes_on').notNull(),
		openedAt: moment('opened_at').notNull()
	},
	(t) => [index('rounds_version').on(t.versionId)]
);

/** What someone says of one paragraph in one version: who takes part in a round, or an inwoner on a public concept. */
export const remarks = table(
	'remarks',
	{
		contributionId: text('contribution_id')
			.primaryKey()
			.references(() => contributions.id, { onDelete: 'cascade' }),
		versionId: text('version_id')
			.notNull()
			.references(() => policyVersions.id, { onDelete: 'cascade' }),
		paragraphId: text('paragraph_id')
			.notNull()
			.references(() => paragraphs.id, { onDelete: 'cascade' }),
		roundId: text('round_id').references(() => rounds.id, { onDelete: 'cascade' }),
		/** What kind of remark it is; nothing: the writer did not say. */
		stance: text('stance', { enum: stances }),
		/**
		 * Where in the words of the contribution the other words begin that it proposes. They stand there only, so that
		 * whoever moderates, searches or erases a contribution has all of it.
		 */
		proposalAt: integer('proposal_at')
	},
	(t) => [index('remarks_version_id').on(t.versionId, t.paragraphId), index('remarks_paragraph_id').on(t.paragraphId)]
);

/** "Mee eens" without words: once a person for a paragraph, by a keyed hash that says nothing about who it is. */
export const agreements = table(
	'agreements',
	{
		versionId: text('version_id')
			.notNull()
			.references(() => policyVersions.id, { onDelete: 'cascade' }),
		paragraphId: text('paragraph_id')
			.notNull()
			.references(() => paragraphs.id, { onDelete: 'cascade' }),
		agreerHash: text('agreer_hash').notNull(),
		givenAt: moment('given_at').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.versionId, t.paragraphId, t.agreerHash] }),
		index('agreements_paragraph_id').on(t.paragraphId)
	]
);

/** A technical question of who takes part in a round: to know, not to change. It wants an answer, and no verdict. */
export const roundQuestions = table(
	'round_questions',
	{
		id: text('id').primaryKey(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id, { onDelete: 'cascade' }),
		/** Nothing: it is about the whole text. */
		paragraphId: text('paragraph_id').references(() => paragraphs.id, { onDelete: 'cascade' }),
		personId: text('person_id').references(() => people.id, { onDelete: 'set null' }),
		author: text('author').notNull(),
		text: text('text').notNull(),
		askedAt: moment('asked_at').notNull(),
		answer: text('answer').notNull().default(''),
		answeredById: text('answered_by_id').references(() => people.id, { onDelete: 'set null' }),
		answeredAt: moment('answered_at')
	},
	(t) => [index('round_questions_round_id').on(t.roundId, t.askedAt)]
);

/** Which chapters somebody read, for their own sake: nobody else ever sees it. */
export const roundReadings = table(
	'round_readings',
	{
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id, { onDelete: 'cascade' }),
		personId: text('person_id')
			.notNull()
			.references(() => people.id, { onDelete: 'cascade' }),
		/** Of its heading, or of the first paragraph when it has none. */
		chapterId: text('chapter_id')
			.notNull()
			.references(() => paragraphs.id, { onDelete: 'cascade' }),
		readAt: moment('read_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.roundId, t.personId, t.chapterId] })]
);

/** Redacteuren who want to hear once a day what was said of the concepts of a consultation. */
export const digests = table(
	'reaction_digests',
	{
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		personId: text('person_id')
			.notNull()
			.references(() => people.id, { onDelete: 'cascade' }),
		/** Up to and with this day they heard all, as `2026-03-01`. */
		heardUpTo: text('heard_up_to').notNull()
	},
	(t) => [primaryKey({ columns: [t.consultationId, t.personId] })]
);
