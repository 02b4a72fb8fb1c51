import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { assertNotAdopted } from '#lib/policies/adopted.server.ts';
import { listAmendments, listWithoutChange } from '#lib/policies/amendments.server.ts';
import { findPolicyById } from '#lib/policies/policies.server.ts';
import { amendments, paragraphLinks } from '#lib/policies/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayAdopt, type AmendmentInput } from './decision.ts';
import { findFramework } from './frameworks.server.ts';
import { withoutChange } from './lacking.ts';

/** Writes down what was proposed in the council, before the decision is kept. Returns its id. */
export async function addAmendment(editor: Person, { onceKey, ...given }: AmendmentInput) {
	assertAllowed(mayAdopt(editor));
	return once(onceKey, async () => {
		const policy = await findFramework(given.policyId);
		await assertNotAdopted(policy);
		const { consultationId } = policy;
		const amendment = { id: newId(), ...given, createdAt: now() };
		const made = await db.insert(amendments).values(amendment).onConflictDoNothing().returning({ id: amendments.id });
		if (!made.length) refuse('conflict', `Er is al een amendement ${given.number}. Kies een ander nummer.`);
		const { number, outcome } = given;
		const particulars = { number, outcome };
		await record('amendment.added', { subject: amendment, consultationId, actor: editor, particulars });
		return amendment.id;
	});
}

/** Takes one away that was written down by mistake. What a text names as its cause stays. */
export async function removeAmendment(editor: Person, id: string) {
	assertAllowed(mayAdopt(editor));
	return transaction(async () => {
		const { number, consultationId } = await findOpen(id);
		if (await db.$count(paragraphLinks, eq(paragraphLinks.amendmentId, id)))
			refuse('conflict', 'Een alinea noemt dit amendement als reden. Kies daar eerst een andere reden.');
		await db.delete(amendments).where(eq(amendments.id, id));
		const particulars = { number };
		await record('amendment.removed', { subject: { id }, consultationId, actor: editor, particulars });
	});
}

/** Says why the text stays as it is, although the council adopted this. */
export async function explainAmendment(editor: Person, { id, reason }: { id: string; reason: string }) {
	assertAllowed(mayAdopt(editor));
	return transaction(async () => {
		const { number, outcome, consultationId } = await findOpen(id);
		if (outcome !== 'adopted') refuse('not_found');
		await db.update(amendments).set({ unchangedBecause: reason }).where(eq(amendments.id, id));
		const particulars = { number };
		await record('amendment.explained', { subject: { id }, consultationId, actor: editor, particulars });
	});
}

/** One of a text on which the council did not decide yet. */
async function findOpen(id: string) {
	const [amendment] = await db.select().from(amendments).where(eq(amendments.id, id));
	if (!amendment) refuse('not_found');
	const policy = await findPolicyById(amendment.policyId);
	await assertNotAdopted(policy);
	return { ...amendment, consultationId: policy.consultationId };
}

/**
 * What the council adopted changed the text, or it is said why not. Inside the transaction of the decision, after the
 * text is frozen: until then a paragraph may name an amendment and change nothing.
 */
export async function settleAmendments(policyId: string) {
	const idle = await listWithoutChange(policyId);
	const unexplained = idle.filter(({ unchangedBecause }) => !unchangedBecause);
	if (unexplained.length) refuse('conflict', withoutChange(unexplained));
	const needless = (await listAmendments(policyId)).filter(
		({ id, unchangedBecause }) => unchangedBecause && !idle.some((one) => one.id === id)
	);
	for (const { id } of needless) await db.update(amendments).set({ unchangedBecause: '' }).where(eq(amendments.id, id));
}
