import { and, asc, desc, eq, inArray, isNotNull, lte } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { titleOf } from '../kinds/kinds.ts';
import { listNewest } from '../newest.server.ts';
import type { Policy, PolicyVersion } from '../policy.ts';
import { paragraphVersions, policies, policyVersions } from '../tables.ts';
import { withFollowed } from '../whereabouts.server.ts';
import { clusters, planResults } from './tables.ts';
import { listClusters } from './clusters.server.ts';

// What everybody may read of who carries out what.

/** The clusters of a document with their published plans. `anchors`: what went on in what stands. */
export async function readPublicClusters(policyId: string, anchors = new Map<string, string[]>()) {
	const found = await listClusters(policyId);
	const plans = await publishedPlans(found.map(({ id }) => id));
	return found.map(({ id, title, description, organisation, chapterIds }) => ({
		...{ id, title, description, organisation, chapterIds: withFollowed(chapterIds, anchors) },
		plans: plans.filter(({ clusterId }) => clusterId === id)
	}));
}

export type PublicCluster = Awaited<ReturnType<typeof readPublicClusters>>[number];

async function publishedPlans(clusterIds: string[]) {
	if (!clusterIds.length) return [];
	const newest = await listNewest(and(inArray(policies.clusterId, clusterIds), isNotNull(policyVersions.publicAt)));
	return newest.map(({ policy: { clusterId, slug, title }, version: { number, publicAt } }) => ({
		...{ clusterId, slug, title, number, publicAt }
	}));
}

/**
 * Of a version of a plan: its cluster, the document that it carries out once everybody may read that, and the results that
 * it works on, as those were when it became public. Of other documents nothing.
 */
export async function readPlanHead(
	{ clusterId }: Pick<Policy, 'clusterId'>,
	{ id, publicAt }: Pick<PolicyVersion, 'id' | 'publicAt'>
) {
	if (!clusterId) return undefined;
	const [row] = await db
		.select({ cluster: clusters, framework: { slug: policies.slug, title: policies.title } })
		.from(clusters)
		.innerJoin(policies, eq(policies.id, clusters.policyId))
		.where(eq(clusters.id, clusterId));
	const chosen = await db
		.select({ paragraphId: planResults.paragraphId })
		.from(planResults)
		.where(eq(planResults.versionId, id))
		.orderBy(asc(planResults.paragraphId));
	const ids = new Set(chosen.map(({ paragraphId }) => paragraphId));
	const results = (await listFrameworkResults(clusterId, publicAt)).filter(({ paragraphId }) => ids.has(paragraphId));
	return (
		row && {
			cluster: row.cluster,
			framework: (await isFrameworkPublic(clusterId)) ? row.framework : undefined,
			results
		}
	);
}

export type PlanHead = NonNullable<Awaited<ReturnType<typeof readPlanHead>>>;

/** Whether everybody may read a version of what this cluster is a part of. */
export const isFrameworkPublic = async (clusterId: string) => (await newestPublic(clusterId)) !== undefined;

async function newestPublic(clusterId: string, at: Date | null = null) {
	const [newest] = await db
		.select({ versionId: policyVersions.id })
		.from(policyVersions)
		.innerJoin(clusters, eq(clusters.policyId, policyVersions.policyId))
		.where(
			and(
				eq(clusters.id, clusterId),
				isNotNull(policyVersions.publicAt),
				at ? lte(policyVersions.publicAt, at) : undefined
			)
		)
		.orderBy(desc(policyVersions.number))
		.limit(1);
	return newest?.versionId;
}

/** The results in the newest public version of what this cluster is a part of; or in what that was on a day before. */
export async function listFrameworkResults(clusterId: string, at: Date | null = null) {
	const versionId = await newestPublic(clusterId, at);
	if (!versionId) return [];
	const rows = await db
		.select()
		.from(paragraphVersions)
		.where(
			and(
				eq(paragraphVersions.versionId, versionId),
				eq(paragraphVersions.kind, 'result'),
				eq(paragraphVersions.removed, false)
			)
		)
		.orderBy(asc(paragraphVersions.position), asc(paragraphVersions.paragraphId));
	return rows.map((row) => ({ paragraphId: row.paragraphId, title: titleOf(row) }));
}
