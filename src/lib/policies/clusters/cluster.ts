import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import type { clusters } from './tables.ts';

export type Cluster = typeof clusters.$inferSelect;

const cluster = {
	title: field.line(120, 'Geef het cluster een naam.'),
	description: field.optionalText(1000),
	organisation: field.line(120, 'Vul in wie dit uitvoert.'),
	chapterIds: field.ids
};

export const ClusterForm = v.object({ ...cluster, basedOn: field.basedOn });
export const NewClusterForm = v.object({
	onceKey: field.onceKey,
	policyId: field.id('Kies een beleidskader.'),
	...cluster
});

export type ClusterInput = Omit<v.InferOutput<typeof ClusterForm>, 'basedOn'>;

export const InviteForm = v.object({
	onceKey: field.onceKey,
	name: field.line(80, 'Vul de naam in.'),
	email: field.email('Vul het e-mailadres in.')
});

export type Invitation = v.InferOutput<typeof InviteForm>;

export const WriterForm = v.object({ personId: field.id('Kies wie u weghaalt.') });

export const PlanForm = v.object({ onceKey: field.onceKey, title: field.line(120, 'Geef het plan een titel.') });

/** The same where somebody writes for several clusters. */
export const NewPlanForm = v.object({ ...PlanForm.entries, clusterId: field.id('Kies een cluster.') });

export const ReturnForm = v.object({ note: field.text(1000, 'Schrijf op wat er nog moet gebeuren.') });

export const ResultsForm = v.object({ resultIds: field.ids });

/** What a form about a cluster is filled in with. */
export const clusterWords = ({ title, description, organisation, chapterIds }: ClusterInput) => [
	...[title, description, organisation],
	[...chapterIds].sort()
];
