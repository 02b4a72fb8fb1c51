import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { findNewestVersion, listPoliciesOf, listVersions, readVersion, rowsOf } from '../policies.server.ts';
import { followed, goneUpTo, withFollowed } from '../whereabouts.server.ts';
import { clusterWords } from './cluster.ts';
import { findCluster, listClusters } from './clusters.server.ts';
import { listPlansOf } from './plans.server.ts';
import { listWriters } from './writers.server.ts';

/** The texts of a consultation with their clusters, for the redactie. */
export async function readClusters(editor: Person, consultationId: string) {
	assertAllowed(mayEdit(editor));
	const texts = await listPoliciesOf(editor, consultationId);
	return Promise.all(
		texts.map(async ({ id, title }) => ({
			...{ id, title, chapters: await listChapters(editor, id) },
			clusters: await withPlans(await listClusters(id))
		}))
	);
}

async function withPlans(clusters: Awaited<ReturnType<typeof listClusters>>) {
	const plans = await listPlansOf(clusters.map(({ id }) => id));
	return clusters.map((cluster) => {
		const own = plans.filter(({ clusterId }) => clusterId === cluster.id);
		return { ...cluster, plans: own.length, waiting: own.filter(({ version }) => version.handedInAt).length };
	});
}

/** One cluster with who writes for it, and its plans; under another consultation it does not exist. */
export async function readClusterDesk(editor: Person, consultationSlug: string, id: string) {
	assertAllowed(mayEdit(editor));
	const consultation = await findConsultation(consultationSlug, editor);
	const cluster = await findCluster(id);
	if (cluster.consultationId !== consultation.id) refuse('not_found');
	return {
		cluster: { ...cluster, chapterIds: withFollowed(cluster.chapterIds, await anchorsIn(editor, cluster.policyId)) },
		chapters: await listChapters(editor, cluster.policyId),
		writers: await listWriters(editor, id),
		plans: await listPlansOf([id]),
		seal: sealOf(...clusterWords(cluster))
	};
}

async function listChapters(editor: Person, policyId: string) {
	const rows = await readVersion((await findNewestVersion(policyId, editor)).id);
	return rows.flatMap(({ kind, removed, paragraphId, text }) =>
		kind === 'chapter' && !removed ? { paragraphId, text } : []
	);
}

/** What went on in what stands in the newest text: a chapter that was merged into another belongs to the cluster still. */
async function anchorsIn(editor: Person, policyId: string) {
	const versions = await listVersions(policyId, editor);
	const [newest] = versions;
	if (!newest) return new Map<string, string[]>();
	const standing = (await rowsOf(newest.id)).filter(({ removed }) => !removed);
	return followed(await goneUpTo(newest, versions), new Set(standing.map(({ paragraphId }) => paragraphId)));
}
