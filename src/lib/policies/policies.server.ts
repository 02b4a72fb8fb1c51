import { randomInt } from 'node:crypto';
import { and, asc, desc, eq, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertUndecided } from '#lib/consultations/consultations.server.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { once } from '#lib/once/once.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { slugOf } from '#lib/text/slug.ts';
import { FINISHED } from './closed.ts';
import { clusters } from './clusters/tables.ts';
import { bodyOf } from './kinds/kinds.ts';
import { linksOf, type ParagraphLink } from './links.server.ts';
import { MUNICIPALITY } from './paragraph.ts';
import type { NamedPolicy, Owned, ParagraphVersion, Policy, PolicyVersion } from './policy.ts';
import { sightOf } from './readers.server.ts';
import { paragraphVersions, policies, policyVersions } from './tables.ts';

/** A new document, with a first version to write in. */
export async function createPolicy(editor: Person, consultationId: string, title: string, onceKey?: string) {
	assertAllowed(mayEdit(editor));
	const work = () => makePolicy(editor, consultationId, title);
	return findPolicy(await (onceKey ? once(onceKey, work) : transaction(work)));
}

async function makePolicy(editor: Person, consultationId: string, title: string) {
	await assertUndecided(consultationId, FINISHED);
	return addPolicy(editor, { consultationId, title });
}

type New = Pick<Policy, 'consultationId' | 'title'> & Partial<Owned & Pick<Policy, 'slug'>>;

/** A document of any kind, inside the transaction of who makes it. Returns its slug. */
export async function addPolicy(editor: Person, { consultationId, title, ...rest }: New) {
	const slug = rest.slug ?? (rest.kind === 'plan' ? await numberedSlug(title) : slugOf(title) || 'beleid');
	const policy = { id: newId(), consultationId, title, createdAt: now(), ...rest, slug };
	const made = await db.insert(policies).values(policy).onConflictDoNothing().returning({ id: policies.id });
	if (!made.length) refuse('conflict', 'Er is al een document met deze titel. Kies een andere titel.');
	await db
		.insert(policyVersions)
		.values({ id: newId(), policyId: policy.id, number: 1, status: 'draft', createdAt: now() });
	const action = rest.kind === 'agenda' ? 'agenda.created' : 'policy.created';
	await record(action, { subject: policy, consultationId, actor: editor });
	return policy.slug;
}

/** With a number that tells nothing: who writes a plan does not learn from the address which others there are. */
async function numberedSlug(title: string): Promise<string> {
	const slug = `${slugOf(title) || 'plan'}-${randomInt(1000, 10_000)}`;
	const [taken] = await db.select({ id: policies.id }).from(policies).where(eq(policies.slug, slug));
	return taken ? numberedSlug(title) : slug;
}

/** Also when nothing of it is public yet: what one may read follows from its versions. */
export async function findPolicy(slug: string): Promise<NamedPolicy> {
	const [row] = await db
		.select({
			policy: policies,
			organisation: clusters.organisation,
			wijk: { slug: neighbourhoods.slug, name: neighbourhoods.name }
		})
		.from(policies)
		.leftJoin(clusters, eq(clusters.id, policies.clusterId))
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, policies.neighbourhoodId))
		.where(eq(policies.slug, slug));
	if (!row) return refuse('not_found');
	const { policy, organisation, wijk } = row;
	const by = {
		framework: MUNICIPALITY,
		plan: organisation || 'de organisatie',
		agenda: `het wijkplatform ${wijk?.name ?? ''}`.trim()
	}[policy.kind];
	return { ...policy, by, wijk };
}

export async function findPolicyById(id: string): Promise<Policy> {
	const [policy] = await db.select().from(policies).where(eq(policies.id, id));
	return policy ?? refuse('not_found');
}

/**
 * Every document of which the person may read a version, with the newest one. The newest document first. An agenda is
 * read with its wijk.
 */
export async function listPolicies(person?: Person) {
	const rows = await db
		.select({
			policy: policies,
			version: policyVersions,
			consultation: { slug: consultations.slug, title: consultations.title }
		})
		.from(policies)
		.innerJoin(policyVersions, eq(policyVersions.policyId, policies.id))
		.innerJoin(consultations, eq(consultations.id, policies.consultationId))
		.where(ne(policies.kind, 'agenda'))
		.orderBy(desc(policies.createdAt), desc(policies.id), desc(policyVersions.number));
	const sees = await sightOf(person);
	const readable = rows.filter(({ version, policy }) => sees(version, policy));
	const newest = readable.filter(({ policy }, i) => readable[i - 1]?.policy.id !== policy.id);
	return newest.map(({ policy, ...rest }) => ({ ...policy, ...rest }));
}

/** For the redactie: the texts of one consultation that the council decides on, each with its newest version. */
export const listPoliciesOf = async (editor: Person, consultationId: string) =>
	(await listPolicies(editor)).filter(
		(policy) => policy.consultationId === consultationId && policy.kind === 'framework'
	);

const ownedColumns = {
	kind: policies.kind,
	clusterId: policies.clusterId,
	neighbourhoodId: policies.neighbourhoodId
};

/** The versions that the person may read, the newest first. */
export async function listVersions(policyId: string, person?: Person): Promise<PolicyVersion[]> {
	const rows = await db
		.select({ version: policyVersions, policy: ownedColumns })
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(eq(policyVersions.policyId, policyId))
		.orderBy(desc(policyVersions.number));
	const sees = await sightOf(person);
	return rows.flatMap(({ version, policy }) => (sees(version, policy) ? version : []));
}

/** `number`: as it stands in an address. What one may not read is not there. */
export async function findVersion(policyId: string, number: number | string, person?: Person): Promise<PolicyVersion> {
	const versions = await listVersions(policyId, person);
	return versions.find((version) => String(version.number) === String(number)) ?? refuse('not_found');
}

/** The newest version that the person may read. */
export async function findNewestVersion(policyId: string, person?: Person): Promise<PolicyVersion> {
	return (await listVersions(policyId, person))[0] ?? refuse('not_found');
}

export async function findVersionById(id: string): Promise<PolicyVersion> {
	const [version] = await db.select().from(policyVersions).where(eq(policyVersions.id, id));
	return version ?? refuse('not_found');
}

/** `body`: all that it says, as Markdown. */
export type ParagraphRow = ParagraphVersion & { body: string };

/** The paragraphs of a version, in order, without what they rest on. */
export async function rowsOf(versionId: string): Promise<ParagraphRow[]> {
	const rows = await db
		.select()
		.from(paragraphVersions)
		.where(eq(paragraphVersions.versionId, versionId))
		.orderBy(asc(paragraphVersions.position), asc(paragraphVersions.paragraphId));
	return rows.map((row) => ({ ...row, body: bodyOf(row) }));
}

export type ReadParagraph = ParagraphRow & { links: ParagraphLink[] };

/** What stands in a version, in order, with what it rests on; also what was taken out in it, to say why. */
export async function readVersion(versionId: string): Promise<ReadParagraph[]> {
	const rows = await rowsOf(versionId);
	const links = Map.groupBy(await linksOf([versionId]), ({ paragraphId }) => paragraphId);
	return rows.map((row) => ({ ...row, links: links.get(row.paragraphId) ?? [] }));
}

/** One paragraph of a version, with what it rests on. */
export async function readParagraphIn(versionId: string, paragraphId: string): Promise<ReadParagraph> {
	const [row] = await db
		.select()
		.from(paragraphVersions)
		.where(and(eq(paragraphVersions.versionId, versionId), eq(paragraphVersions.paragraphId, paragraphId)));
	return row ? { ...row, body: bodyOf(row), links: await linksOf([versionId], [paragraphId]) } : refuse('not_found');
}
