import { and, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { isRunning } from '#lib/consultations/consultation.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { startDraft } from '#lib/policies/drafting.server.ts';
import { freezeAdopted } from '#lib/policies/freezing.server.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { openRoundRemarks } from '#lib/remarks/publishing.server.ts';
import { countAnswered, unanswered } from '#lib/replies/replies.server.ts';
import { hold } from '#lib/storage/hold.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { mayAdopt, type Adoption } from './decision.ts';
import { lackingAnswers } from './lacking.ts';

/**
 * The council adopts the text: the draft when there is one, else the newest version as it is. It is refused while a
 * contribution lacks an answer. The consultation is finished then, and what raadsleden remarked is public.
 */
export async function adoptPolicy(editor: Person, policyId: string, { onceKey = newOnceKey(), ...given }: Adoption) {
	assertAllowed(mayAdopt(editor));
	await once(onceKey, async () => {
		const consultation = await holdConsultationOf(policyId);
		if (!isRunning(consultation)) refuse('conflict', 'Dit traject is al afgerond, of nog niet begonnen.');
		await assertAllAnswered(consultation.id);

		await ensureDraft(editor, policyId);
		assertDay(given.decidedOn);
		await freezeAdopted(editor, policyId, given);
		await openRoundRemarks(editor, policyId);
		await db.update(consultations).set({ status: 'finished' }).where(eq(consultations.id, consultation.id));
		await record('consultation.finished', { subject: consultation, consultationId: consultation.id, actor: editor });
		return policyId;
	});
}

/** Held before anything is counted: who hands in meanwhile waits, and then finds the consultation finished. */
async function holdConsultationOf(policyId: string) {
	const [policy] = await db.select().from(policies).where(eq(policies.id, policyId));
	// The council adopts no plan of an organisation.
	if (policy?.kind !== 'framework') refuse('not_found');
	await hold(consultations, policy.consultationId);
	return findConsultationById(policy.consultationId);
}

async function assertAllAnswered(consultationId: string) {
	const { answered, total } = await countAnswered(consultationId);
	if (answered < total)
		refuse('conflict', lackingAnswers(total - answered, await unanswered(consultationId, { most: 3 })));
}

/** Nobody decides tomorrow. */
function assertDay(decidedOn: string | undefined) {
	if (decidedOn && decidedOn > dayOf(now()))
		refuse('invalid', 'De dag van het besluit is nog niet geweest. Kies een eerdere dag.');
}

async function ensureDraft(editor: Person, policyId: string) {
	const draft = and(eq(policyVersions.policyId, policyId), eq(policyVersions.status, 'draft'));
	if (!(await db.$count(policyVersions, draft))) await startDraft(editor, policyId);
}
