import { and, eq, gt, inArray, max, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { findPolicyById } from './policies.server.ts';
import { mayWrite, type Owned, type ParagraphVersion, type Policy, type PolicyVersion } from './policy.ts';
import { paragraphLinks, paragraphs, paragraphVersions, policyVersions } from './tables.ts';

// What every change of a draft is made with.

export type Draft = PolicyVersion & Owned & Pick<Policy, 'consultationId'>;

/** One change of one paragraph in the draft: all of it and its event, or nothing. */
export async function inDraft<T>(
	editor: Person,
	policyId: string,
	{ paragraphId, what }: { paragraphId: string; what: string },
	work: (draft: Draft) => Promise<T>
) {
	return transaction(async () => {
		const draft = await holdDraftFor(editor, policyId);
		const result = await work(draft);
		await record('paragraph.changed', {
			subject: { id: paragraphId },
			consultationId: draft.consultationId,
			actor: editor,
			particulars: { what, versionId: draft.id }
		});
		return result;
	});
}

/** The draft, for who may write in it. What an organisation handed in lies with the redactie. */
export async function holdDraftFor(editor: Person, policyId: string) {
	assertAllowed(mayWrite(editor, await findPolicyById(policyId)));
	const draft = await holdDraft(policyId);
	if (draft.handedInAt && !mayEdit(editor)) refuse('closed', HANDED_IN);
	return draft;
}

const HANDED_IN = 'U hebt dit plan ingediend. De redactie leest het nu. Daarom kunt u er nu niets in veranderen.';

/** The draft, held until the transaction ends: writing to its row makes others on PostgreSQL wait for their turn. */
export async function holdDraft(policyId: string): Promise<Draft> {
	const { consultationId, kind, clusterId, neighbourhoodId } = await findPolicyById(policyId);
	const [draft] = await db
		.update(policyVersions)
		.set({ status: 'draft' })
		.where(and(eq(policyVersions.policyId, policyId), eq(policyVersions.status, 'draft')))
		.returning();
	return draft
		? { ...draft, consultationId, kind, clusterId, neighbourhoodId }
		: refuse('closed', 'Er is nu geen versie in bewerking. Begin eerst een nieuwe versie.');
}

const rowIn = (draft: Pick<Draft, 'id'>, paragraphId: string) =>
	and(eq(paragraphVersions.versionId, draft.id), eq(paragraphVersions.paragraphId, paragraphId));

export async function findRow(draft: Pick<Draft, 'id'>, paragraphId: string): Promise<ParagraphVersion> {
	const [row] = await db.select().from(paragraphVersions).where(rowIn(draft, paragraphId));
	return row ?? refuse('not_found');
}

/** A paragraph that still stands in the draft. */
export async function findStanding(draft: Pick<Draft, 'id'>, paragraphId: string) {
	const row = await findRow(draft, paragraphId);
	if (row.removed) refuse('conflict', 'Deze alinea is intussen weggehaald. Zet de alinea eerst terug.');
	return row;
}

export const changeRow = (draft: Draft, paragraphId: string, change: Partial<ParagraphVersion>) =>
	db.update(paragraphVersions).set(change).where(rowIn(draft, paragraphId));

/** The free place after this paragraph; `null` is the top, nothing the end. */
export async function makeRoomAfter(draft: Draft, afterId: string | null | undefined): Promise<number> {
	const ofDraft = eq(paragraphVersions.versionId, draft.id);
	if (afterId === undefined) {
		const [last] = await db
			.select({ position: max(paragraphVersions.position) })
			.from(paragraphVersions)
			.where(ofDraft);
		return (last?.position ?? 0) + 1;
	}
	const position = afterId === null ? 0 : (await findRow(draft, afterId)).position;
	await db
		.update(paragraphVersions)
		.set({ position: sql`${paragraphVersions.position} + 1` })
		.where(and(ofDraft, gt(paragraphVersions.position, position)));
	return position + 1;
}

type NewRow = Pick<ParagraphVersion, 'paragraphId' | 'position' | 'kind' | 'text'> &
	Partial<Pick<ParagraphVersion, 'formalText' | 'pairUnsure' | 'details' | 'splitFromId'>>;

export async function insertNew(draft: Draft, row: NewRow) {
	await db.insert(paragraphs).values({ id: row.paragraphId, policyId: draft.policyId, createdAt: now() });
	await db.insert(paragraphVersions).values({ versionId: draft.id, ...row });
}

/** What another paragraph rests on, this one rests on too from now on. */
export async function copySources(draft: Draft, fromId: string, toId: string) {
	const links = await db
		.select()
		.from(paragraphLinks)
		.where(and(eq(paragraphLinks.versionId, draft.id), inArray(paragraphLinks.paragraphId, [fromId, toId])))
		.orderBy(paragraphLinks.id);
	const same = (a: (typeof links)[number], b: (typeof links)[number]) =>
		a.findingId === b.findingId && a.contributionId === b.contributionId && a.reason === b.reason;
	const sources = links.filter(({ role }) => role === 'source');
	const has = sources.filter(({ paragraphId }) => paragraphId === toId);
	const missing = sources.filter((link) => link.paragraphId === fromId && !has.some((own) => same(own, link)));
	if (missing.length)
		await db.insert(paragraphLinks).values(missing.map((link) => ({ ...link, id: newId(), paragraphId: toId })));
}
