import { and, eq, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { findPolicyById, findVersionById } from './policies.server.ts';
import type { PolicyVersion } from './policy.ts';
import { policyVersions } from './tables.ts';

/**
 * From here on the adviesraad may read this version, also when it is not public. A text that still changes is shown to
 * nobody: an advice is about words that stay. Showing it twice is the same as showing it once.
 */
export async function showToAdvisers(editor: Person, versionId: string): Promise<PolicyVersion> {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const version = await findVersionById(versionId);
		if (version.status === 'draft') refuse('conflict', 'Deze versie verandert nog. Leg haar eerst vast.');
		const shown = await db
			.update(policyVersions)
			.set({ advisersSince: now() })
			.where(and(eq(policyVersions.id, versionId), isNull(policyVersions.advisersSince)))
			.returning({ id: policyVersions.id });
		const { consultationId } = await findPolicyById(version.policyId);
		if (shown.length) await record('version.shown', { subject: version, consultationId, actor: editor });
		return version;
	});
}
