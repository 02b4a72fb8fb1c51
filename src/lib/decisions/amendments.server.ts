import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertUndecided } from '#lib/consultations/consultations.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { DECIDED, findPolicyById } from '#lib/policies/policies.server.ts';
import { amendments, paragraphLinks } from '#lib/policies/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayAdopt, type AmendmentInput } from './decision.ts';

/** Writes down what was proposed in the council, before the decision is kept. Returns its id. */
export async function addAmendment(editor: Person, { onceKey, ...given }: AmendmentInput) {
	assertAllowed(mayAdopt(editor));
	return once(onceKey, async () => {
		const { consultationId } = await findPolicyById(given.policyId);
		await assertUndecided(consultationId, DECIDED);
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
		const [amendment] = await db.select().from(amendments).where(eq(amendments.id, id));
		if (!amendment) refuse('not_found');
		const { consultationId } = await findPolicyById(amendment.policyId);
		await assertUndecided(consultationId, DECIDED);
		if (await db.$count(paragraphLinks, eq(paragraphLinks.amendmentId, id)))
			refuse('conflict', 'Een alinea noemt dit amendement als reden. Kies daar eerst een andere reden.');
		await db.delete(amendments).where(eq(amendments.id, id));
		const particulars = { number: amendment.number };
		await record('amendment.removed', { subject: amendment, consultationId, actor: editor, particulars });
	});
}
