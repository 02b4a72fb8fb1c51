import { languageColumns } from '#lib/language-checks/columns.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { people } from '#lib/people/tables.ts';
import { flag, index, integer, moment, primaryKey, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { stories, turns } from './check-up.ts';
import { kinds, statuses } from './initiative.ts';
import { outcomes } from './outcome.ts';

/** Money of the municipality for plans of inwoners. Amounts are whole euros. */
export const funds = table('funds', {
	id: text('id').primaryKey(),
	slug: text('slug').notNull().unique(),
	name: text('name').notNull(),
	/** What it is for. */
	purpose: text('purpose').notNull(),
	/** What fits and what does not, in words. */
	rule: text('rule').notNull(),
	/** The most that one request can get. */
	maximum: integer('maximum').notNull(),
	/** Within how many weeks the municipality decides. */
	weeks: integer('weeks').notNull(),
	/** Days as `2026-03-01`; nothing: always. */
	opensOn: text('opens_on'),
	closesOn: text('closes_on'),
	/** Nothing: for the whole municipality. */
	neighbourhoodId: text('neighbourhood_id').references(() => neighbourhoods.id, { onDelete: 'set null' }),
	createdAt: moment('created_at').notNull()
});

/** How much there is in a fund for one year. */
export const fundYears = table(
	'fund_years',
	{
		fundId: text('fund_id')
			.notNull()
			.references(() => funds.id, { onDelete: 'cascade' }),
		year: integer('year').notNull(),
		total: integer('total').notNull()
	},
	(t) => [primaryKey({ columns: [t.fundId, t.year] })]
);

/** What an inwoner or a group asks: money from a fund, or to take over a task. Who they are stands apart. */
export const initiatives = table(
	'initiatives',
	{
		id: text('id').primaryKey(),
		kind: text('kind', { enum: kinds }).notNull(),
		/** Nothing when no money of a fund is asked. */
		fundId: text('fund_id').references(() => funds.id, { onDelete: 'cascade' }),
		code: text('code').notNull().unique(),
		secretHash: text('secret_hash').notNull(),
		title: text('title').notNull(),
		/** What they want to do, or which task they take over. */
		plan: text('plan').notNull(),
		forWhom: text('for_whom').notNull().default(''),
		withWhom: text('with_whom').notNull().default(''),
		period: text('period').notNull().default(''),
		neighbourhoodId: text('neighbourhood_id').references(() => neighbourhoods.id, { onDelete: 'set null' }),
		/** In euros; 0 when no money of a fund is asked. */
		amount: integer('amount').notNull(),
		/** What the money is for, or what is asked of the municipality. */
		needs: text('needs').notNull(),
		/** Why they do a task better, cheaper or nearer. */
		why: text('why').notNull().default(''),
		/** Which point of a wijkagenda it belongs to, in their words. */
		agendaItem: text('agenda_item').notNull().default(''),
		/** The name that everybody may read; empty: none. */
		publicName: text('public_name').notNull().default(''),
		/** Everybody may read it also when the answer is no. */
		showRefused: flag('show_refused').notNull(),
		status: text('status', { enum: statuses }).notNull(),
		askedAt: moment('asked_at').notNull(),
		/** The last day to decide, as `2026-03-01`. It moves on while the asker has a question to answer. */
		dueOn: text('due_on').notNull(),
		/** Of the newest decision. */
		outcome: text('outcome', { enum: outcomes }),
		/** In euros, from what the fund has in `grantedYear`. */
		granted: integer('granted').notNull().default(0),
		grantedYear: integer('granted_year'),
		/** When the first yes came: the yearly check-up counts from there. */
		grantedAt: moment('granted_at'),
		/** When who began it said that it stopped. */
		endedAt: moment('ended_at'),
		/** Why a moderator took the words from sight: public. Nothing: they can be read. */
		hiddenReason: text('hidden_reason'),
		/** When the words went; that there was a request stays. */
		wipedAt: moment('wiped_at')
	},
	(t) => [
		index('initiatives_fund_id').on(t.fundId, t.grantedYear),
		index('initiatives_status').on(t.status, t.dueOn),
		index('initiatives_neighbourhood_id').on(t.neighbourhoodId)
	]
);

/** How to reach who asked. It goes when its time is over. */
export const initiativeContacts = table(
	'initiative_contacts',
	{
		initiativeId: text('initiative_id')
			.primaryKey()
			.references(() => initiatives.id, { onDelete: 'cascade' }),
		name: text('name').notNull(),
		email: text('email').notNull(),
		phone: text('phone').notNull(),
		keepUntil: moment('keep_until').notNull()
	},
	(t) => [index('initiative_contacts_keep_until').on(t.keepUntil)]
);

/** What the redactie asks back, and what was answered. Only these two read it. */
export const initiativeQuestions = table(
	'initiative_questions',
	{
		id: text('id').primaryKey(),
		initiativeId: text('initiative_id')
			.notNull()
			.references(() => initiatives.id, { onDelete: 'cascade' }),
		text: text('text').notNull(),
		askedAt: moment('asked_at').notNull(),
		askedById: text('asked_by_id').references(() => people.id, { onDelete: 'set null' }),
		answer: text('answer').notNull().default(''),
		answeredAt: moment('answered_at')
	},
	(t) => [index('initiative_questions_initiative_id').on(t.initiativeId, t.askedAt)]
);

/** A decision is never altered: a correction is a new one beside it. */
export const initiativeDecisions = table(
	'initiative_decisions',
	{
		id: text('id').primaryKey(),
		initiativeId: text('initiative_id')
			.notNull()
			.references(() => initiatives.id, { onDelete: 'cascade' }),
		/** From 1; the highest counts. */
		number: integer('number').notNull(),
		outcome: text('outcome', { enum: outcomes }).notNull(),
		/** In euros. */
		amount: integer('amount').notNull(),
		conditions: text('conditions').notNull().default(''),
		reason: text('reason').notNull(),
		/** Where one goes who does not agree, as it was said then. */
		objection: text('objection').notNull(),
		...languageColumns(),
		decidedAt: moment('decided_at').notNull(),
		decidedById: text('decided_by_id').references(() => people.id, { onDelete: 'set null' })
	},
	(t) => [uniqueIndex('initiative_decisions_number').on(t.initiativeId, t.number)]
);

/** The yearly look at how an initiative goes. */
export const checkUps = table(
	'check_ups',
	{
		id: text('id').primaryKey(),
		initiativeId: text('initiative_id')
			.notNull()
			.references(() => initiatives.id, { onDelete: 'cascade' }),
		/** From 1: after how many years. */
		number: integer('number').notNull(),
		askedAt: moment('asked_at').notNull(),
		/** The last day to answer, as `2026-03-01`. */
		dueOn: text('due_on').notNull(),
		turn: text('turn', { enum: turns }),
		/** What is needed: for the redactie. */
		needs: text('needs').notNull().default(''),
		/** A few lines to show, once the redactie looked. */
		story: text('story').notNull().default(''),
		uploadId: text('upload_id').references(() => uploads.id, { onDelete: 'set null' }),
		answeredAt: moment('answered_at'),
		/** Whether everybody sees the lines and the photo; nothing when there are none. */
		storyStatus: text('story_status', { enum: stories }),
		/** Why they are hidden: public. */
		storyReason: text('story_reason').notNull().default(''),
		/** What the municipality does about what is needed. */
		reply: text('reply').notNull().default(''),
		repliedAt: moment('replied_at'),
		repliedById: text('replied_by_id').references(() => people.id, { onDelete: 'set null' })
	},
	(t) => [uniqueIndex('check_ups_number').on(t.initiativeId, t.number), index('check_ups_upload_id').on(t.uploadId)]
);
