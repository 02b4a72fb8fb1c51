import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { people } from '#lib/people/tables.ts';
import { agendaItems } from '#lib/policies/items/tables.ts';
import { flag, index, integer, json, moment, primaryKey, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { agendas } from '../tables.ts';
import type { Outcome } from './counting/outcome.ts';

/** What the municipality gives a wijk to divide. Amounts in whole euros. */
export const agendaBudgets = table('agenda_budgets', {
	agendaId: text('agenda_id')
		.primaryKey()
		.references(() => agendas.id, { onDelete: 'cascade' }),
	amount: integer('amount').notNull(),
	/** Where the money comes from and what it is for. */
	about: text('about').notNull(),
	givenById: text('given_by_id').references(() => people.id, { onDelete: 'set null' }),
	givenAt: moment('given_at').notNull()
});

/** A stemronde: inwoners say which items of an agenda come first. From opening on only `status` and what follows it change. */
export const polls = table(
	'polls',
	{
		id: text('id').primaryKey(),
		agendaId: text('agenda_id')
			.notNull()
			.references(() => agendas.id, { onDelete: 'cascade' }),
		neighbourhoodId: text('neighbourhood_id')
			.notNull()
			.references(() => neighbourhoods.id, { onDelete: 'cascade' }),
		slug: text('slug').notNull(),
		title: text('title').notNull(),
		introduction: text('introduction').notNull(),
		kind: text('kind', { enum: ['points', 'ranking', 'budget'] }).notNull(),
		/** How many points each voter divides. */
		points: integer('points').notNull(),
		/** How many places each voter may give. */
		places: integer('places').notNull(),
		rule: text('rule', { enum: ['together', 'one-by-one'] }).notNull(),
		/** In euros; from opening on, for a poll about money. */
		budget: integer('budget'),
		/** Both: only in polls of before. */
		access: text('access', { enum: ['open', 'code', 'both'] }).notNull(),
		opensOn: text('opens_on').notNull(),
		/** Counts whole. */
		closesOn: text('closes_on').notNull(),
		status: text('status', { enum: ['draft', 'open', 'closed', 'withdrawn'] }).notNull(),
		/** Why it was withdrawn, in public. */
		reason: text('reason'),
		createdAt: moment('created_at').notNull(),
		openedAt: moment('opened_at'),
		closedAt: moment('closed_at'),
		/** How many were counted, by the way they came in; from closing on. */
		letterBallots: integer('letter_ballots').notNull(),
		openBallots: integer('open_ballots').notNull(),
		/** Nothing when too few voted. */
		outcome: json<Outcome>('outcome'),
		/** SHA-256 of the file with the ballots. */
		ballotsHash: text('ballots_hash')
	},
	(t) => [
		uniqueIndex('polls_slug').on(t.neighbourhoodId, t.slug),
		index('polls_agenda_id').on(t.agendaId),
		index('polls_status').on(t.status, t.closesOn)
	]
);

/** What one can vote for. From opening on the words are those of that moment. */
export const pollItems = table(
	'poll_items',
	{
		pollId: text('poll_id')
			.notNull()
			.references(() => polls.id, { onDelete: 'cascade' }),
		itemId: text('item_id')
			.notNull()
			.references(() => agendaItems.id, { onDelete: 'cascade' }),
		title: text('title').notNull(),
		description: text('description').notNull(),
		/** In the order of the agenda, from 1. */
		position: integer('position').notNull(),
		/** In euros. */
		cost: integer('cost')
	},
	(t) => [primaryKey({ columns: [t.pollId, t.itemId] })]
);

// Who voted, with what right, and what was voted lie apart, and nothing leads from one to the other: no id that two of them
// share, no moment, and no order. The number of a ballot is drawn by lot; SQLite keeps its rows in that order.

export const pollBallots = table(
	'poll_ballots',
	{
		id: integer('id').primaryKey(),
		pollId: text('poll_id')
			.notNull()
			.references(() => polls.id, { onDelete: 'cascade' }),
		/** By item: the points, the place, or 1 for what was chosen. */
		choices: json<Record<string, number>>('choices').notNull()
	},
	(t) => [index('poll_ballots_poll_id').on(t.pollId)]
);

/** For who wants to know that a ballot is in the box. */
export const pollReceipts = table(
	'poll_receipts',
	{
		pollId: text('poll_id')
			.notNull()
			.references(() => polls.id, { onDelete: 'cascade' }),
		receiptHash: text('receipt_hash').notNull()
	},
	(t) => [primaryKey({ columns: [t.pollId, t.receiptHash] })]
);

/** Browsers with which somebody voted without a letter; gone when the poll closes. */
export const pollVoters = table(
	'poll_voters',
	{
		pollId: text('poll_id')
			.notNull()
			.references(() => polls.id, { onDelete: 'cascade' }),
		voterHash: text('voter_hash').notNull()
	},
	(t) => [primaryKey({ columns: [t.pollId, t.voterHash] })]
);

/** Codes in letters, as hashes; gone when the poll closes. */
export const pollCodes = table(
	'poll_codes',
	{
		pollId: text('poll_id')
			.notNull()
			.references(() => polls.id, { onDelete: 'cascade' }),
		codeHash: text('code_hash').notNull(),
		batch: text('batch').notNull(),
		used: flag('used').notNull()
	},
	(t) => [primaryKey({ columns: [t.pollId, t.codeHash] })]
);

/** The stacks of letters, which stay as numbers. */
export const pollBatches = table(
	'poll_batches',
	{
		pollId: text('poll_id')
			.notNull()
			.references(() => polls.id, { onDelete: 'cascade' }),
		name: text('name').notNull(),
		made: integer('made').notNull(),
		/** From closing on. */
		used: integer('used'),
		createdAt: moment('created_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.pollId, t.name] })]
);
