import { and, eq, isNotNull } from 'drizzle-orm';
import { listNewest } from '#lib/policies/newest.server.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { readItems } from './public-items.server.ts';

/** What the wijken passed on in a consultation, since it is about other wijken too: the contributions of these items. */
export async function listPassedOn(consultationId: string): Promise<string[]> {
	const newest = await listNewest(
		and(eq(policies.consultationId, consultationId), eq(policies.kind, 'agenda'), isNotNull(policyVersions.publicAt))
	);
	const items = await readItems(newest.map(({ version }) => version.id));
	return [...items.values()]
		.flat()
		.flatMap(({ details, contributionId }) => (details?.reach === 'wider' ? contributionId : []));
}
