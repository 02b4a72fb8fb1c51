import { assertAllowed } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { beAtWork, leaveWork, type Place, SIGN_OF_LIFE, SINCE_OPENING } from '#lib/writing/at-work.server.ts';
import { findPolicyById } from './policies.server.ts';
import { mayWrite } from './policy.ts';

// Who writes where in a document. The text itself is guarded by its seal.

/** Somebody opens a paragraph to write in it. `anyway`: takes it over from who has it now. */
export const openParagraph = (editor: Person, policyId: string, id: string, place: string, anyway = false) =>
	atWork(editor, { document: policyId, subject: id, place }, { minutes: SINCE_OPENING, anyway });

/** A sign of life of who has a page of this paragraph open. */
export const stayAt = (editor: Person, policyId: string, id: string, place: string) =>
	atWork(editor, { document: policyId, subject: id, place }, { minutes: SIGN_OF_LIFE });

/** Somebody looks at the whole text. */
export const openDesk = (editor: Person, policyId: string) =>
	atWork(editor, { document: policyId }, { minutes: SIGN_OF_LIFE });

/** Gives the paragraph back to the others. */
export async function leaveParagraph(editor: Person, policyId: string, id: string) {
	await assertWrites(editor, policyId);
	await leaveWork(editor, { document: policyId, subject: id });
}

async function atWork(editor: Person, where: Place, how: { minutes: number; anyway?: boolean }) {
	await assertWrites(editor, where.document);
	return beAtWork(editor, where, how);
}

export async function leaveDesk(editor: Person, policyId: string) {
	await assertWrites(editor, policyId);
	await leaveWork(editor, { document: policyId });
}

const assertWrites = async (editor: Person, policyId: string) =>
	assertAllowed(mayWrite(editor, await findPolicyById(policyId)));
