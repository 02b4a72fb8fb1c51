import type { RoleName } from './role.ts';
import type { people } from './tables.ts';

/** Who is signed in, with what they may be. */
export type Person = typeof people.$inferSelect & { roles: { role: RoleName; scopeId: string }[] };

export const hasRole = (person: Person | undefined, ...wanted: RoleName[]) =>
	!!person && person.roles.some(({ role }) => wanted.includes(role));

/** `scopeId`: of a wijk. */
export const hasRoleIn = (person: Person | undefined, scopeId: string, ...wanted: RoleName[]) =>
	!!person && person.roles.some(({ role, scopeId: scope }) => wanted.includes(role) && scope === scopeId);

/** Works for the municipality. Their sessions are short. */
export const isStaff = (person: Person | undefined) => hasRole(person, 'editor', 'moderator', 'administrator');

export const mayEdit = (person: Person | undefined) => hasRole(person, 'editor');
export const mayModerate = (person: Person | undefined) => hasRole(person, 'moderator');
export const mayAdministrate = (person: Person | undefined) => hasRole(person, 'administrator');

/** The redactie lets organisations write, the chair of a wijkplatform people of the wijk; the rest is up to the beheerder. */
export const mayGiveRole = (person: Person | undefined, role: RoleName, scopeId = '') =>
	mayAdministrate(person) ||
	(role === 'plan_writer' && mayEdit(person)) ||
	(isOfPlatform(role) && scopeId !== '' && hasRoleIn(person, scopeId, 'platform_chair'));

/** Who is of a wijkplatform may leave it. */
export const mayTakeRole = (by: Person, from: { id: string }, role: RoleName, scopeId = '') =>
	mayGiveRole(by, role, scopeId) || (by.id === from.id && isOfPlatform(role));

const isOfPlatform = (role: RoleName) => role === 'platform_member' || role === 'platform_chair';
