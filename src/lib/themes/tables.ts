import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { people } from '#lib/people/tables.ts';
import { index, integer, moment, primaryKey, table, text } from '#lib/storage/columns.ts';
import { stances } from './stance.ts';

export const themes = table(
	'themes',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		name: text('name').notNull(),
		description: text('description').notNull().default(''),
		position: integer('position').notNull()
	},
	(t) => [index('themes_consultation_id').on(t.consultationId, t.position)]
);

/** Who put which contribution under which theme, and when. */
export const codings = table(
	'codings',
	{
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contributions.id, { onDelete: 'cascade' }),
		themeId: text('theme_id')
			.notNull()
			.references(() => themes.id, { onDelete: 'cascade' }),
		codedById: text('coded_by_id').references(() => people.id, { onDelete: 'set null' }),
		codedAt: moment('coded_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.contributionId, t.themeId] }), index('codings_theme_id').on(t.themeId)]
);

/** A rode draad: one sentence that says what many contributions say. */
export const findings = table(
	'findings',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		themeId: text('theme_id').references(() => themes.id, { onDelete: 'set null' }),
		/** Within its consultation, from 1. */
		number: integer('number').notNull(),
		sentence: text('sentence').notNull(),
		/** What others said against it. May be empty. */
		dissent: text('dissent').notNull().default(''),
		/** From when an answer or a frozen version rests on it: what it says stays, and so does what stands behind it. */
		settledAt: moment('settled_at'),
		createdAt: moment('created_at').notNull()
	},
	(t) => [index('findings_consultation_id').on(t.consultationId, t.number)]
);

export const findingSources = table(
	'finding_sources',
	{
		findingId: text('finding_id')
			.notNull()
			.references(() => findings.id, { onDelete: 'cascade' }),
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contributions.id, { onDelete: 'cascade' }),
		stance: text('stance', { enum: stances }).notNull(),
		/** When it was put on this side; not known of what was put there before this was kept. */
		addedAt: moment('added_at')
	},
	(t) => [
		primaryKey({ columns: [t.findingId, t.contributionId] }),
		// Counting what stands behind findings reads these and no rows.
		index('finding_sources_of_contribution').on(t.contributionId, t.findingId, t.stance),
		index('finding_sources_of_finding').on(t.findingId, t.stance, t.contributionId)
	]
);
