import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { asDate, dayOf } from '#lib/text/dates.ts';
import { findPolicyById, findVersionById } from './policies.server.ts';
import { isUnderEmbargo, type PolicyVersion } from './policy.ts';
import { policyVersions } from './tables.ts';

/**
 * Lets everybody read a concept. Opening twice is the same as opening once. Before its embargo ends the redactie must
 * say that it means to: `early`.
 */
export async function openVersion(editor: Person, versionId: string, early = false): Promise<PolicyVersion> {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const version = await findVersionById(versionId);
		if (version.status === 'draft') refuse('conflict', 'Leg deze versie eerst vast.');
		if (version.publicAt) return version;
		if (isUnderEmbargo(version, dayOf(now())) && !early)
			refuse(
				'conflict',
				`Dit concept is vertrouwelijk tot en met ${asDate(version.embargoUntil)}. Wilt u het toch nu openen? Vink dat dan aan.`
			);
		const [opened] = await db
			.update(policyVersions)
			.set({ publicAt: now() })
			.where(eq(policyVersions.id, versionId))
			.returning();
		const { consultationId } = await findPolicyById(version.policyId);
		await record('version.opened', {
			subject: version,
			consultationId,
			actor: editor,
			particulars: { number: version.number }
		});
		return opened!;
	});
}
