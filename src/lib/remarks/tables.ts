import { contributions } from '#lib/contributions/tables.ts';
import { paragraphs, policyVersions } from '#lib/policies/tables.ts';
import { index, moment, table, text } from '#lib/storage/columns.ts';

/** A raadsronde: raadsleden read a concept before it is public. */
export const rounds = table('rounds', {
	id: text('id').primaryKey(),
	versionId: text('version_id')
		.notNull()
		.unique()
		.references(() => policyVersions.id, { onDelete: 'cascade' }),
	/** Who sees the remarks while it runs: the redactie, or all who take part. Shown before anyone writes. */
	mode: text('mode', { enum: ['editors', 'members'] }).notNull(),
	/** The last day for remarks, as `2026-03-01`. */
	closesOn: text('closes_on').notNull(),
	openedAt: moment('opened_at').notNull()
});

/** What someone says of one paragraph in one version: a raadslid in a round, or an inwoner on a public concept. */
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
		roundId: text('round_id').references(() => rounds.id, { onDelete: 'cascade' })
	},
	(t) => [index('remarks_version_id').on(t.versionId, t.paragraphId), index('remarks_paragraph_id').on(t.paragraphId)]
);
