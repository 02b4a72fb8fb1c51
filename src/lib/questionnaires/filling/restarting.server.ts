import { findFilling, type Visit } from './finding.server.ts';
import { forget } from './saving.server.ts';

/**
 * Forgets what this visitor did not send yet. Returns whether their browser may let go of what it holds: a code of a
 * letter is for one person, and without it nobody begins.
 */
export async function restart(visit: Visit): Promise<boolean> {
	const { access } = await findFilling(visit);
	if (visit.token) await forget(visit.slug, visit.token);
	return access === 'open';
}
