import type { RoleName } from './role.ts';
import type { people } from './tables.ts';

/** Who is signed in, with what they may be. */
export type Person = typeof people.$inferSelect & { roles: { role: RoleName; scopeId: string }[] };

export const hasRole = (person: Person | undefined, ...wanted: RoleName[]) =>
	!!person && person.roles.some(({ role }) => wanted.includes(role));

/** `scopeId`: of a wijk. */
export const hasRoleIn = (person: Person | undefined, scopeId: string, ...wanted: RoleName[]) =>
	!!person && person.roles.some(({ role, scopeId: scope }) => wanted.includes(role) && scope === scopeId);

/** Works for the municipality, or for it in a wijk. Their sessions are short. */
export const isStaff = (person: Person | undefined) =>
	hasRole(person, 'editor', 'moderator', 'administrator', 'community_worker');

export const mayEdit = (person: Person | undefined) => hasRole(person, 'editor');
export const mayModerate = (person: Person | undefined) => hasRole(person, 'moderator');
export const mayAdministrate = (person: Person | undefined) => hasRole(person, 'administrator');

/** An opbouwwerker of this wijk. */
export const isWorkerIn = (person: Person | undefined, neighbourhoodId: string | null | undefined) =>
	!!neighbourhoodId && hasRoleIn(person, neighbourhoodId, 'community_worker');

/**
 * Runs the meetings, the talks and the trees of a wijk: the redactie everywhere, an opbouwwerker in their own. What is
 * of no wijk is the redactie's.
 */
export const mayWorkIn = (person: Person | undefined, neighbourhoodId: string | null | undefined) =>
	mayEdit(person) || isWorkerIn(person, neighbourhoodId);

/** The same somewhere: a page that asks this shows of what is there only what `mayWorkIn` allows. */
export const mayWorkSomewhere = (person: Person | undefined) => mayEdit(person) || hasRole(person, 'community_worker');

/** Reads what people say before or after everybody does: all of it, or as an opbouwwerker the wishes of their wijken. */
export const mayModerateSomewhere = (person: Person | undefined) => hasRole(person, 'moderator', 'community_worker');

/** The wijken of an opbouwwerker. */
export const ownWijken = ({ roles }: Person) =>
	roles.filter(({ role }) => role === 'community_worker').map(({ scopeId }) => scopeId);

/** The redactie lets organisations write, the chair of a wijkplatform people of the wijk; the rest is up to the beheerder. */
export const mayGiveRole = (person: Person | undefined, role: RoleName, scopeId = '') =>
	mayAdministrate(person) ||
	(role === 'plan_writer' && mayEdit(person)) ||
	(isOfPlatform(role) && scopeId !== '' && hasRoleIn(person, scopeId, 'platform_chair'));

/** Who is of a wijkplatform may leave it. */
export const mayTakeRole = (by: Person, from: { id: string }, role: RoleName, scopeId = '') =>
	mayGiveRole(by, role, scopeId) || (by.id === from.id && isOfPlatform(role));

const isOfPlatform = (role: RoleName) => role === 'platform_member' || role === 'platform_chair';
