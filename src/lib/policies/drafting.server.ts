import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged, sealOf } from '#lib/forms/seal.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { assertNotAdopted, assertRunning } from './adopted.server.ts';
import { copyStanding } from './copying.server.ts';
import { assertDivides, assertNotTakenBack } from './detailing.server.ts';
import { changeRow, copySources, findRow, findStanding, inDraft, insertNew, makeRoomAfter } from './draft.server.ts';
import { fits, fitsFormal, kindsIn } from './kinds/kinds.ts';
import { findNewestVersion, findPolicyById } from './policies.server.ts';
import { mayWrite, type NewParagraph, type PolicyVersion } from './policy.ts';
import { takeOut } from './taking-out.server.ts';
import { policyVersions } from './tables.ts';

export { linkSource, nameCause, unlinkSource } from './linking.server.ts';

/** A new version to write in: what stands in the newest one, with its sources. Starting twice gives the same draft. */
export async function startDraft(editor: Person, policyId: string): Promise<PolicyVersion> {
	return transaction(async () => {
		const policy = await findPolicyById(policyId);
		const { consultationId } = policy;
		assertAllowed(mayWrite(editor, policy));
		// An organisation goes on with its plan after the decision too.
		if (policy.kind === 'framework') await assertNotAdopted(policy);
		if (policy.kind === 'agenda') await assertRunning(policy);
		const newest = await findNewestVersion(policyId, editor);
		if (newest.status === 'draft') return newest;
		const values = { id: newId(), policyId, number: newest.number + 1, status: 'draft', createdAt: now() } as const;
		const [draft] = await db.insert(policyVersions).values(values).onConflictDoNothing().returning();
		if (!draft) return findNewestVersion(policyId, editor);
		// Who takes a story back meanwhile waits, and takes it out of the copy too.
		await hold(policyVersions, newest.id);
		await copyStanding(newest, draft);
		await record('version.started', {
			subject: draft,
			consultationId,
			actor: editor,
			particulars: { number: draft.number }
		});
		return draft;
	});
}

/** Returns the id that the paragraph keeps. */
export async function addParagraph(editor: Person, policyId: string, { onceKey, ...paragraph }: NewParagraph) {
	const id = newId();
	const work = () =>
		inDraft(editor, policyId, { paragraphId: id, what: 'added' }, async (draft) => {
			const { kind, text, formalText = '', details = null, afterId } = paragraph;
			if (!kindsIn(draft.kind).includes(kind) || !fits(kind, details) || !fitsFormal(kind, { text, formalText }))
				refuse('invalid');
			const position = await makeRoomAfter(draft, afterId);
			await insertNew(draft, { paragraphId: id, position, kind, text, formalText, details });
			return id;
		});
	return onceKey ? once(onceKey, work) : work();
}

/** What a paragraph says; a formal text that is not given stays as it is. */
type Wording = string | { text: string; formalText?: string | undefined };

/** `basedOn`: the seal of the texts that the editor saw. Who was overtaken by another hears it. Returns the new seal. */
export async function changeParagraph(
	editor: Person,
	policyId: string,
	paragraphId: string,
	wording: Wording,
	basedOn?: string
) {
	return inDraft(editor, policyId, { paragraphId, what: 'changed' }, async (draft) => {
		const row = await findStanding(draft, paragraphId);
		assertNotTakenBack(row);
		const { text, formalText } = asTexts(wording, row.formalText);
		if (!fitsFormal(row.kind, { text, formalText })) refuse('invalid');
		assertUnchanged(basedOn, [row.text, row.formalText], [text, formalText]);
		await changeRow(draft, paragraphId, { text, formalText });
		return sealOf(text, formalText);
	});
}

/** `afterId`: of the paragraph before it; `null`: it comes first. */
export async function moveParagraph(editor: Person, policyId: string, paragraphId: string, afterId: string | null) {
	return inDraft(editor, policyId, { paragraphId, what: 'moved' }, async (draft) => {
		await findRow(draft, paragraphId);
		if (afterId === paragraphId) return;
		await changeRow(draft, paragraphId, { position: await makeRoomAfter(draft, afterId) });
	});
}

const asTexts = (wording: Wording, formalText: string) =>
	typeof wording === 'string'
		? { text: wording, formalText }
		: { text: wording.text, formalText: wording.formalText ?? formalText };

/**
 * The first part keeps the identity; the second begins its own, and knows where it came from. The formal text stays whole,
 * with the first: somebody has to look where it belongs. Returns the id of the second.
 */
export async function splitParagraph(
	editor: Person,
	policyId: string,
	paragraphId: string,
	firstText: string,
	secondText: string,
	{ basedOn, onceKey }: { basedOn?: string; onceKey?: string } = {}
) {
	const id = newId();
	const work = () =>
		inDraft(editor, policyId, { paragraphId, what: 'split' }, async (draft) => {
			const row = await findStanding(draft, paragraphId);
			assertDivides(row);
			assertUnchanged(basedOn, [row.text, row.formalText]);
			const pairUnsure = row.formalText !== '';
			await changeRow(draft, paragraphId, { text: firstText, pairUnsure });
			const position = await makeRoomAfter(draft, paragraphId);
			const second = { paragraphId: id, position, kind: row.kind, text: secondText, splitFromId: paragraphId };
			await insertNew(draft, { ...second, pairUnsure });
			await copySources(draft, paragraphId, id);
			return id;
		});
	return onceKey ? once(onceKey, work) : work();
}

/** One paragraph goes on with the texts and the sources of both; the other says where it went. */
export async function mergeParagraphs(
	editor: Person,
	policyId: string,
	fromId: string,
	intoId: string,
	text: string,
	basedOn?: string
) {
	return inDraft(editor, policyId, { paragraphId: fromId, what: 'merged' }, async (draft) => {
		if (fromId === intoId) refuse('invalid');
		const [from, into] = [await findStanding(draft, fromId), await findStanding(draft, intoId)];
		assertUnchanged(basedOn, [into.text, from.text, into.formalText, from.formalText]);
		if (from.kind !== into.kind) refuse('conflict', 'Een kop en een alinea kunt u niet samenvoegen.');
		assertDivides(into);
		await copySources(draft, fromId, intoId);
		const formalText = joinFormal(from.position < into.position ? [from, into] : [into, from]);
		await changeRow(draft, intoId, { text, formalText, pairUnsure: formalText !== '' });
		await takeOut(draft, from, intoId);
	});
}

const joinFormal = (rows: { formalText: string }[]) =>
	rows
		.map(({ formalText }) => formalText)
		.filter(Boolean)
		.join('\n\n');

export async function removeParagraph(editor: Person, policyId: string, paragraphId: string, basedOn?: string) {
	return inDraft(editor, policyId, { paragraphId, what: 'removed' }, async (draft) => {
		const row = await findStanding(draft, paragraphId);
		assertUnchanged(basedOn, [row.text, row.formalText]);
		await takeOut(draft, row, null);
	});
}

/** Puts back what was taken out in this draft. */
export async function restoreParagraph(editor: Person, policyId: string, paragraphId: string) {
	return inDraft(editor, policyId, { paragraphId, what: 'restored' }, async (draft) => {
		await findRow(draft, paragraphId);
		await changeRow(draft, paragraphId, { removed: false, mergedIntoId: null });
	});
}
