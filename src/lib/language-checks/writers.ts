import { hasRole, type Person } from '#lib/people/person.ts';

/** Who writes for inwoners, and so is helped while typing. Everybody else has the public page. */
export const mayBeHelped = (person: Person | undefined) =>
	hasRole(
		person,
		...(['editor', 'moderator', 'administrator', 'plan_writer', 'platform_member', 'platform_chair'] as const),
		...(['advisory_member', 'advisory_chair', 'community_worker'] as const)
	);
