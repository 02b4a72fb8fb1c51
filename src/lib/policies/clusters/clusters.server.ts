import { and, asc, eq, exists, inArray, ne, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { once } from '#lib/once/once.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { isId, newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { findPolicyById } from '../policies.server.ts';
import { paragraphs, policies, policyVersions } from '../tables.ts';
import { clusterChapters, clusters } from './tables.ts';
import { type Cluster, type ClusterInput, clusterWords } from './cluster.ts';

export type FoundCluster = Cluster & { chapterIds: string[]; consultationId: string };

/** The parts of one document, in the order in which they were made. */
export async function listClusters(policyId: string): Promise<(Cluster & { chapterIds: string[] })[]> {
	const rows = await db
		.select()
		.from(clusters)
		.where(eq(clusters.policyId, policyId))
		.orderBy(asc(clusters.createdAt), asc(clusters.id));
	const chapters = await chaptersOf(rows.map(({ id }) => id));
	return rows.map((cluster) => ({ ...cluster, chapterIds: chapters.get(cluster.id) ?? [] }));
}

export async function findCluster(id: string): Promise<FoundCluster> {
	const [row] = isId(id)
		? await db
				.select({ cluster: clusters, consultationId: policies.consultationId })
				.from(clusters)
				.innerJoin(policies, eq(policies.id, clusters.policyId))
				.where(eq(clusters.id, id))
		: [];
	if (!row) refuse('not_found');
	const chapterIds = (await chaptersOf([id])).get(id) ?? [];
	return { ...row.cluster, chapterIds, consultationId: row.consultationId };
}

/** A part of a beleidskader that one organisation carries out. Returns its id. */
export async function createCluster(
	editor: Person,
	policyId: string,
	{ onceKey, ...input }: ClusterInput & { onceKey: string }
): Promise<string> {
	assertAllowed(mayEdit(editor));
	return once(onceKey, async () => {
		const { consultationId, kind } = await findPolicyById(policyId);
		if (kind !== 'framework') refuse('not_found');
		const { chapterIds, ...words } = input;
		const cluster = { id: newId(), policyId, ...words, createdAt: now() };
		await db.insert(clusters).values(cluster);
		await replaceChapters(cluster, chapterIds);
		await record('cluster.created', { subject: cluster, consultationId, actor: editor });
		return cluster.id;
	});
}

/** `basedOn`: the seal of what the editor saw. */
export async function changeCluster(editor: Person, id: string, input: ClusterInput, basedOn?: string) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const known = await findCluster(id);
		assertUnchanged(basedOn, clusterWords(known), clusterWords(input));
		const { chapterIds, ...words } = input;
		await db.update(clusters).set(words).where(eq(clusters.id, id));
		await replaceChapters(known, chapterIds);
		await record('cluster.changed', { subject: known, consultationId: known.consultationId, actor: editor });
	});
}

/** Only while nobody could read a plan of it. What is in the making goes along. */
export async function removeCluster(editor: Person, id: string) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const known = await findCluster(id);
		if (await hasFrozenPlan(id))
			refuse('conflict', 'Van dit cluster is al een plan gepubliceerd. Het kan niet meer weg.');
		await db.delete(policies).where(eq(policies.clusterId, id));
		await db.delete(clusters).where(eq(clusters.id, id));
		await record('cluster.removed', { subject: known, consultationId: known.consultationId, actor: editor });
	});
}

const hasFrozenPlan = async (clusterId: string) =>
	(await db.$count(
		policies,
		and(
			eq(policies.clusterId, clusterId),
			exists(
				db
					.select({ one: sql`1` })
					.from(policyVersions)
					.where(and(eq(policyVersions.policyId, policies.id), ne(policyVersions.status, 'draft')))
			)
		)
	)) > 0;

async function chaptersOf(clusterIds: string[]) {
	const rows = clusterIds.length
		? await db
				.select()
				.from(clusterChapters)
				.where(inArray(clusterChapters.clusterId, clusterIds))
				.orderBy(asc(clusterChapters.clusterId), asc(clusterChapters.paragraphId))
		: [];
	const groups = Map.groupBy(rows, ({ clusterId }) => clusterId);
	return new Map([...groups].map(([id, of]) => [id, of.map(({ paragraphId }) => paragraphId)]));
}

async function replaceChapters({ id, policyId }: Pick<Cluster, 'id' | 'policyId'>, chapterIds: string[]) {
	const wanted = [...new Set(chapterIds)];
	const ours = and(inArray(paragraphs.id, wanted), eq(paragraphs.policyId, policyId));
	if (wanted.length && (await db.$count(paragraphs, ours)) !== wanted.length) refuse('not_found');
	await db.delete(clusterChapters).where(eq(clusterChapters.clusterId, id));
	if (wanted.length)
		await db.insert(clusterChapters).values(wanted.map((paragraphId) => ({ clusterId: id, paragraphId })));
}
