import { index, moment, primaryKey, table, text } from '#lib/storage/columns.ts';
import { paragraphs, policies, policyVersions } from '../tables.ts';

/** A part of a beleidskader that one organisation carries out. */
export const clusters = table(
	'clusters',
	{
		id: text('id').primaryKey(),
		policyId: text('policy_id')
			.notNull()
			.references(() => policies.id, { onDelete: 'cascade' }),
		title: text('title').notNull(),
		description: text('description').notNull().default(''),
		/** Who carries it out, as the reader sees it. */
		organisation: text('organisation').notNull().default(''),
		createdAt: moment('created_at').notNull()
	},
	(t) => [index('clusters_policy_id').on(t.policyId)]
);

/** Which chapters belong to a cluster, whatever version one reads. */
export const clusterChapters = table(
	'cluster_chapters',
	{
		clusterId: text('cluster_id')
			.notNull()
			.references(() => clusters.id, { onDelete: 'cascade' }),
		paragraphId: text('paragraph_id')
			.notNull()
			.references(() => paragraphs.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.clusterId, t.paragraphId] })]
);

/** Which results of the beleidskader a version of an uitvoeringsplan works on: frozen with it. */
export const planResults = table(
	'plan_results',
	{
		versionId: text('version_id')
			.notNull()
			.references(() => policyVersions.id, { onDelete: 'cascade' }),
		paragraphId: text('paragraph_id')
			.notNull()
			.references(() => paragraphs.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.versionId, t.paragraphId] })]
);
