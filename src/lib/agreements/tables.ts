import { agendas } from '#lib/agendas/tables.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { languageColumns } from '#lib/language-checks/columns.ts';
import { people } from '#lib/people/tables.ts';
import { agendaItems } from '#lib/policies/items/tables.ts';
import { replies } from '#lib/replies/tables.ts';
import { index, integer, json, moment, primaryKey, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { uploads } from '#lib/uploads/tables.ts';
import type { AgreementInput } from './agreement.ts';
import { draftStates, outcomes, precisions } from './outcome.ts';
import type { ReportLine } from './report.ts';
import { stepKinds } from './step.ts';

/** What the municipality agrees on an item of a public wijkagenda, beside its reply. Never altered. */
export const agreements = table(
	'item_agreements',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		itemId: text('item_id')
			.notNull()
			.references(() => agendaItems.id, { onDelete: 'cascade' }),
		/** From 1 for each item: a change is a new agreement beside the old one. */
		number: integer('number').notNull(),
		outcome: text('outcome', { enum: outcomes }).notNull(),
		/** In a sentence or two; empty for what is not done, which the reply explains. */
		what: text('what').notNull(),
		/** The department or organisation that does it. */
		doneBy: text('done_by').notNull(),
		/** Who of the wijk does it along. */
		doneWith: text('done_with').notNull(),
		/** In whole euros. */
		amount: integer('amount'),
		/** From where the money comes, in words. */
		money: text('money').notNull(),
		/** The last day, as `2027-06-30`; of a quarter its last day. */
		dueOn: text('due_on'),
		dueAs: text('due_as', { enum: precisions }).notNull(),
		/** Why it took the place of the one before. Public. */
		because: text('because').notNull(),
		/** The reply beside which it was given. */
		replyId: text('reply_id')
			.notNull()
			.references(() => replies.id, { onDelete: 'cascade' }),
		...languageColumns(),
		writtenById: text('written_by_id').references(() => people.id, { onDelete: 'set null' }),
		/** The colleague who read it before it went out. */
		approvedById: text('approved_by_id').references(() => people.id, { onDelete: 'set null' }),
		publishedAt: moment('published_at').notNull()
	},
	(t) => [
		uniqueIndex('item_agreements_item_id').on(t.itemId, t.number),
		index('item_agreements_consultation_id').on(t.consultationId)
	]
);

/** A milestone lives on when the agreement changes: so does what was told of it. */
export const milestones = table(
	'milestones',
	{
		id: text('id').primaryKey(),
		itemId: text('item_id')
			.notNull()
			.references(() => agendaItems.id, { onDelete: 'cascade' })
	},
	(t) => [index('milestones_item_id').on(t.itemId)]
);

/** What an agreement says of its milestones. */
export const agreementMilestones = table(
	'agreement_milestones',
	{
		agreementId: text('agreement_id')
			.notNull()
			.references(() => agreements.id, { onDelete: 'cascade' }),
		milestoneId: text('milestone_id')
			.notNull()
			.references(() => milestones.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		text: text('text').notNull(),
		/** As it was agreed, as `2027-03-01`. */
		dueOn: text('due_on').notNull()
	},
	(t) => [primaryKey({ columns: [t.agreementId, t.milestoneId] })]
);

/** What became of a milestone. Rows are only ever added. */
export const milestoneSteps = table(
	'milestone_steps',
	{
		id: text('id').primaryKey(),
		milestoneId: text('milestone_id')
			.notNull()
			.references(() => milestones.id, { onDelete: 'cascade' }),
		kind: text('kind', { enum: stepKinds }).notNull(),
		/** The day that it was done, or to which it moved; nothing when it was dropped. */
		onDay: text('on_day'),
		/** What was done, or why it moves or stops. Public. */
		words: text('words').notNull(),
		uploadId: text('upload_id').references(() => uploads.id, { onDelete: 'set null' }),
		madeById: text('made_by_id').references(() => people.id, { onDelete: 'set null' }),
		madeAt: moment('made_at').notNull()
	},
	(t) => [
		index('milestone_steps_milestone_id').on(t.milestoneId, t.madeAt),
		index('milestone_steps_upload_id').on(t.uploadId)
	]
);

/** An agreement that is being written: one for each item, for the redactie only. It goes when it is given. */
export const agreementDrafts = table('agreement_drafts', {
	itemId: text('item_id')
		.primaryKey()
		.references(() => agendaItems.id, { onDelete: 'cascade' }),
	given: json<AgreementInput>('given').notNull(),
	/** Measured when it was offered. */
	...languageColumns(),
	state: text('state', { enum: draftStates }).notNull(),
	/** What the colleague says who sent it back. */
	note: text('note').notNull(),
	/** Who saved it last: who may not approve it. */
	writtenById: text('written_by_id').references(() => people.id, { onDelete: 'set null' }),
	savedAt: moment('saved_at').notNull()
});

/** How it goes with what was agreed on one wijkagenda, twice a year. Frozen once it is published. */
export const progressReports = table(
	'progress_reports',
	{
		id: text('id').primaryKey(),
		agendaId: text('agenda_id')
			.notNull()
			.references(() => agendas.id, { onDelete: 'cascade' }),
		/** The term that it is for, as `2027-04-01`. */
		dueOn: text('due_on').notNull(),
		/** From 1 for each term: a correction is a new report beside the old one. */
		number: integer('number').notNull(),
		words: text('words').notNull(),
		/** What it says of each agreement, as things stood when it was published. */
		lines: json<ReportLine[]>('lines').notNull(),
		/** Why it took the place of the one before. Public. */
		because: text('because').notNull(),
		...languageColumns(),
		writtenById: text('written_by_id').references(() => people.id, { onDelete: 'set null' }),
		savedAt: moment('saved_at').notNull(),
		/** Empty while the redactie writes. */
		publishedAt: moment('published_at')
	},
	(t) => [uniqueIndex('progress_reports_agenda_id').on(t.agendaId, t.dueOn, t.number)]
);

/** What the municipality asks of an organisation, made of the wijkagendas. For the redactie. */
export const assignments = table(
	'assignments',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		title: text('title').notNull(),
		/** As the agreements name it; empty for all. */
		organisation: text('organisation').notNull(),
		/** Empty for all. */
		neighbourhoodIds: json<string[]>('neighbourhood_ids').notNull(),
		/** Markdown. */
		introduction: text('introduction').notNull(),
		madeById: text('made_by_id').references(() => people.id, { onDelete: 'set null' }),
		changedAt: moment('changed_at').notNull()
	},
	(t) => [index('assignments_consultation_id').on(t.consultationId, t.changedAt)]
);
