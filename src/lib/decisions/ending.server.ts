import { eq } from 'drizzle-orm';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { assertRuns, type Consultation } from '#lib/consultations/consultation.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db } from '#lib/storage/index.ts';
import { assertPlaced } from './advice.server.ts';
import { assertAllAnswered } from './answered.server.ts';
import { mayAdopt, type Ending } from './decision.ts';
import { countAdopted } from './frameworks.server.ts';

/** Held before anything is counted: who hands in meanwhile waits, and then finds the consultation as it is. */
export async function holdRunning(consultationId: string): Promise<Consultation> {
	await hold(consultations, consultationId);
	const consultation = await findConsultationById(consultationId);
	assertRuns(consultation, 'Er is niets meer te besluiten.');
	return consultation;
}

/** Inside the transaction of the decision. */
export async function finish(editor: Person, consultation: Consultation, endedBecause = '') {
	await db.update(consultations).set({ status: 'finished', endedBecause }).where(eq(consultations.id, consultation.id));
	const particulars = endedBecause ? { reason: endedBecause } : {};
	const about = { subject: consultation, consultationId: consultation.id };
	await record('consultation.finished', { ...about, actor: editor, particulars });
}

/**
 * The council decided, and on what is left it does not decide any more: with a reason that everybody reads. What was said
 * in confidence of those texts stays so, for it was to open with a decision that does not come.
 */
export async function endConsultation(editor: Person, consultationId: string, { onceKey, reason }: Ending) {
	assertAllowed(mayAdopt(editor));
	await once(onceKey, async () => {
		const consultation = await holdRunning(consultationId);
		if (!(await countAdopted(consultationId)))
			refuse('conflict', 'De raad heeft nog niets besloten. Leg eerst een besluit vast.');
		await assertAllAnswered(consultationId);
		await assertPlaced(editor, consultationId);
		await finish(editor, consultation, reason);
		return consultationId;
	});
}
