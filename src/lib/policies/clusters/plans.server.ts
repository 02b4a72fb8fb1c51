import { and, asc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { queueMailToEach } from '#lib/mail/outbox.ts';
import { once } from '#lib/once/once.ts';
import { listHolders } from '#lib/people/people.server.ts';
import { hasRole, mayEdit, type Person } from '#lib/people/person.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { slugOf } from '#lib/text/slug.ts';
import { checkRows, versionBefore } from '../checks.server.ts';
import { driftedAmong } from '../formal/drifting.server.ts';
import { assertLookedAt } from '../ready.ts';
import { type Draft, holdDraft, holdDraftFor } from '../draft.server.ts';
import { assertFinished } from '../finishing.server.ts';
import { listNewest } from '../newest.server.ts';
import { addPolicy, findPolicy, findPolicyById, readVersion } from '../policies.server.ts';
import { mayWrite, type Policy } from '../policy.ts';
import { policies, policyVersions } from '../tables.ts';
import { clusters, planResults } from './tables.ts';
import { findCluster } from './clusters.server.ts';
import { returnLetter } from './letters.ts';
import { listFrameworkResults } from './public.server.ts';

// An uitvoeringsplan: how an organisation carries out its part. It has versions of its own, as any document.

/** A new plan of this cluster, with a first version to write in. Returns its slug. */
export async function createPlan(writer: Person, clusterId: string, title: string, onceKey: string) {
	const { consultationId } = await findCluster(clusterId);
	const plan = { kind: 'plan', clusterId, neighbourhoodId: null } as const;
	assertAllowed(mayWrite(writer, plan));
	const { status } = await findConsultationById(consultationId);
	if (status === 'draft' && !mayEdit(writer)) refuse('not_found');
	return once(onceKey, async () => {
		await assertNewTitle(clusterId, title);
		const slug = await addPolicy(writer, { ...plan, consultationId, title });
		const subject = await findPolicy(slug);
		await record('plan.created', { subject, consultationId, actor: writer, particulars: { clusterId } });
		return slug;
	});
}

/** Only among the plans that the writer sees already. */
async function assertNewTitle(clusterId: string, title: string) {
	await hold(clusters, clusterId);
	const same = (await listPlansOf([clusterId])).some((plan) => slugOf(plan.title) === slugOf(title));
	if (same) refuse('conflict', 'Er is al een plan met deze titel. Kies een andere titel.');
}

/** The clusters that this person writes for, each with its plans and where those are. */
export async function listOwnClusters(writer: Person) {
	assertAllowed(hasRole(writer, 'plan_writer'));
	const ids = writer.roles.flatMap(({ role, scopeId }) => (role === 'plan_writer' ? scopeId : []));
	const rows = await db
		.select({ cluster: clusters, framework: { slug: policies.slug, title: policies.title } })
		.from(clusters)
		.innerJoin(policies, eq(policies.id, clusters.policyId))
		.innerJoin(consultations, eq(consultations.id, policies.consultationId))
		.where(and(inArray(clusters.id, ids), ne(consultations.status, 'draft')))
		.orderBy(asc(clusters.title), asc(clusters.id));
	const plans = await listPlansOf(ids);
	const open = new Set(await listPublicIds(rows.map(({ cluster }) => cluster.policyId)));
	return rows.map(({ cluster, framework }) => ({
		...cluster,
		/** Its title and its address are nobody's to know before everybody may read it. */
		framework: open.has(cluster.policyId) ? framework : undefined,
		plans: plans.filter(({ clusterId }) => clusterId === cluster.id)
	}));
}

/** Which of these documents everybody may read a version of. */
async function listPublicIds(policyIds: string[]) {
	const isPublic = and(inArray(policies.id, policyIds), isNotNull(policyVersions.publicAt));
	return (await listNewest(isPublic)).map(({ policy }) => policy.id);
}

/** The plans of these clusters, each with its newest version. For who writes them. */
export async function listPlansOf(clusterIds: string[]) {
	if (!clusterIds.length) return [];
	const newest = await listNewest(inArray(policies.clusterId, clusterIds));
	return newest.map(({ policy, version }) => ({ ...policy, version }));
}

/** On which results of the beleidskader the version that one writes in works. Replaces what was chosen. */
export async function chooseResults(writer: Person, planId: string, paragraphIds: string[]) {
	const plan = await findPlan(writer, planId);
	return transaction(async () => {
		const { id: versionId } = await holdDraftFor(writer, planId);
		const known = new Set((await listFrameworkResults(plan.clusterId!)).map(({ paragraphId }) => paragraphId));
		if (!paragraphIds.every((id) => known.has(id))) refuse('not_found');
		await db.delete(planResults).where(eq(planResults.versionId, versionId));
		for (const paragraphId of new Set(paragraphIds)) await db.insert(planResults).values({ versionId, paragraphId });
		await record('plan.changed', { subject: plan, consultationId: plan.consultationId, actor: writer });
	});
}

/** The plan goes to the redactie, who reads it and publishes it. Handing in twice is the same as once. */
export async function handInPlan(writer: Person, planId: string) {
	const plan = await findPlan(writer, planId);
	return transaction(async () => {
		const draft = await holdDraft(planId);
		if (draft.handedInAt) return;
		await assertReadable(draft);
		const change = { handedInAt: now(), returnNote: '' };
		await db.update(policyVersions).set(change).where(eq(policyVersions.id, draft.id));
		await record('plan.handed_in', {
			subject: draft,
			consultationId: plan.consultationId,
			actor: writer,
			particulars: { number: draft.number }
		});
	});
}

/** Back to who wrote it, with what has to be done still. They hear so by mail. */
export async function returnPlan(editor: Person, planId: string, note: string, origin = readConfiguration().origin) {
	assertAllowed(mayEdit(editor));
	const plan = await findPlan(editor, planId);
	return transaction(async () => {
		const draft = await holdDraft(planId);
		if (!draft.handedInAt) refuse('conflict', 'Dit plan ligt al bij wie het schrijft.');
		await db.update(policyVersions).set({ handedInAt: null, returnNote: note }).where(eq(policyVersions.id, draft.id));
		const letter = returnLetter(plan, note, { municipality: (await readMunicipality()).name, origin });
		const writers = await listHolders('plan_writer', plan.clusterId!);
		await queueMailToEach(writers, `plan-returned:${newId()}`, letter);
		await record('plan.returned', { subject: draft, consultationId: plan.consultationId, actor: editor });
	});
}

async function findPlan(writer: Person, planId: string): Promise<Policy> {
	const plan = await findPolicyById(planId);
	assertAllowed(plan.kind === 'plan' && mayWrite(writer, plan));
	return plan;
}

/** What would keep the redactie from publishing, the writers hear first. */
async function assertReadable(draft: Draft) {
	const before = await versionBefore(draft);
	const rows = await readVersion(draft.id);
	await assertFinished(rows);
	const frozen = before && { version: before, rows: await readVersion(before.id) };
	const { hasText, unsourced, unexplained } = checkRows(rows, frozen?.rows);
	if (!hasText) refuse('conflict', 'Er staat nog geen tekst in dit plan.');
	if (unsourced.length) refuse('conflict', 'Zeg eerst van elke alinea waar die vandaan komt.');
	if (unexplained.length) refuse('conflict', 'Zeg eerst bij elke wijziging waarom.');
	assertLookedAt(await driftedAmong(rows, frozen));
}
