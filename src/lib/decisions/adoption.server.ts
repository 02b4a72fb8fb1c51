import { and, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { assertNotAdopted } from '#lib/policies/adopted.server.ts';
import { unsourcedAmong } from '#lib/policies/checks.server.ts';
import { startDraft } from '#lib/policies/drafting.server.ts';
import { freezeAdopted } from '#lib/policies/freezing.server.ts';
import { titleOf } from '#lib/policies/kinds/kinds.ts';
import { readVersion } from '#lib/policies/policies.server.ts';
import { policyVersions } from '#lib/policies/tables.ts';
import { openRoundRemarks } from '#lib/remarks/publishing.server.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { assertAdvised } from './advice.server.ts';
import { settleAmendments } from './amendments.server.ts';
import { assertAllAnswered } from './answered.server.ts';
import { mayAdopt, type Adoption } from './decision.ts';
import { finish, holdRunning } from './ending.server.ts';
import { findFramework, listUndecided } from './frameworks.server.ts';

/**
 * The council adopts the text: the draft when there is one, else the newest version as it is. It is refused while a
 * contribution lacks an answer. What raadsleden remarked on this text is public then. With the last text the
 * consultation is finished; until then it goes on.
 */
export async function adoptPolicy(editor: Person, policyId: string, { onceKey = newOnceKey(), ...given }: Adoption) {
	assertAllowed(mayAdopt(editor));
	await once(onceKey, async () => {
		const policy = await findFramework(policyId);
		const consultation = await holdRunning(policy.consultationId);
		await assertNotAdopted(policy);
		await assertAllAnswered(consultation.id);
		const withoutAdvice = await assertAdvised(editor, consultation.id, given.withoutAdvice);

		await ensureDraft(editor, policyId);
		assertDay(given.decidedOn);
		const adopted = await freezeAdopted(editor, policyId, { ...given, withoutAdvice });
		await settleAmendments(policyId);
		await openRoundRemarks(editor, policyId);
		await assertOriginsOpen(adopted.id);
		if (!(await listUndecided(consultation.id)).length) await finish(editor, consultation);
		return policyId;
	});
}

/** Nobody decides tomorrow. */
function assertDay(decidedOn: string | undefined) {
	if (decidedOn && decidedOn > dayOf(now()))
		refuse('invalid', 'De dag van het besluit is nog niet geweest. Kies een eerdere dag.');
}

/**
 * Rule 2. A remark in confidence carries a text that the council adopts, since it opens with that; not one of a round that
 * stays closed, or of another text on which the council has to decide still.
 */
async function assertOriginsOpen(versionId: string) {
	const [first] = unsourcedAmong(await readVersion(versionId));
	if (first)
		refuse(
			'conflict',
			`“${titleOf(first)}” rust alleen op wat vertrouwelijk blijft. Schrijf er ook bij waarom de gemeente dit wil.`
		);
}

async function ensureDraft(editor: Person, policyId: string) {
	const draft = and(eq(policyVersions.policyId, policyId), eq(policyVersions.status, 'draft'));
	if (!(await db.$count(policyVersions, draft))) await startDraft(editor, policyId);
}
