import { and, asc, desc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertUndecided } from '#lib/consultations/consultations.server.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { slugOf } from '#lib/text/slug.ts';
import { linksOf, type ParagraphLink } from './links.server.ts';
import { maySeeVersion, type ParagraphVersion, type Policy, type PolicyVersion } from './policy.ts';
import { paragraphVersions, policies, policyVersions } from './tables.ts';

/** What the council adopted is the text. */
export const DECIDED = 'De raad heeft besloten. Een nieuwe tekst begint met een nieuw traject.';

/** A new document, with a first version to write in. */
export async function createPolicy(editor: Person, consultationId: string, title: string, onceKey?: string) {
	assertAllowed(mayEdit(editor));
	const work = () => makePolicy(editor, consultationId, title);
	return findPolicy(await (onceKey ? once(onceKey, work) : transaction(work)));
}

async function makePolicy(editor: Person, consultationId: string, title: string) {
	await assertUndecided(consultationId, DECIDED);
	const policy = { id: newId(), consultationId, slug: slugOf(title) || 'beleid', title, createdAt: now() };
	const made = await db.insert(policies).values(policy).onConflictDoNothing().returning({ id: policies.id });
	if (!made.length) refuse('conflict', 'Er is al een beleidskader met deze titel. Kies een andere titel.');
	await db
		.insert(policyVersions)
		.values({ id: newId(), policyId: policy.id, number: 1, status: 'draft', createdAt: now() });
	await record('policy.created', { subject: policy, consultationId, actor: editor });
	return policy.slug;
}

/** Also when nothing of it is public yet: what one may read follows from its versions. */
export async function findPolicy(slug: string): Promise<Policy> {
	const [policy] = await db.select().from(policies).where(eq(policies.slug, slug));
	return policy ?? refuse('not_found');
}

export async function findPolicyById(id: string): Promise<Policy> {
	const [policy] = await db.select().from(policies).where(eq(policies.id, id));
	return policy ?? refuse('not_found');
}

/** Every document of which the person may read a version, with the newest one. The newest document first. */
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
		.orderBy(desc(policies.createdAt), desc(policies.id), desc(policyVersions.number));
	const readable = rows.filter(({ version }) => maySeeVersion(person, version));
	const newest = readable.filter(({ policy }, i) => readable[i - 1]?.policy.id !== policy.id);
	return newest.map(({ policy, ...rest }) => ({ ...policy, ...rest }));
}

/** For the redactie: the documents of one consultation, each with its newest version. */
export const listPoliciesOf = async (editor: Person, consultationId: string) =>
	(await listPolicies(editor)).filter((policy) => policy.consultationId === consultationId);

/** The versions that the person may read, the newest first. */
export async function listVersions(policyId: string, person?: Person): Promise<PolicyVersion[]> {
	const versions = await db
		.select()
		.from(policyVersions)
		.where(eq(policyVersions.policyId, policyId))
		.orderBy(desc(policyVersions.number));
	return versions.filter((version) => maySeeVersion(person, version));
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

/** The paragraphs of a version, in order, without what they rest on. */
export const rowsOf = (versionId: string): Promise<ParagraphVersion[]> =>
	db
		.select()
		.from(paragraphVersions)
		.where(eq(paragraphVersions.versionId, versionId))
		.orderBy(asc(paragraphVersions.position), asc(paragraphVersions.paragraphId));

export type ReadParagraph = ParagraphVersion & { links: ParagraphLink[] };

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
	return row ? { ...row, links: await linksOf([versionId], [paragraphId]) } : refuse('not_found');
}
