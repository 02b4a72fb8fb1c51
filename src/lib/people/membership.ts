import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import type { Person } from './person.ts';
import { givenRoles, roleLabels, roleNames, type RoleName } from './role.ts';

/** Roles that hold in one wijk only. */
const isOfWijk = (role: RoleName | '') =>
	role === 'platform_member' || role === 'platform_chair' || role === 'community_worker';

const role = {
	role: field.oneOf(givenRoles, 'Kies een rol.'),
	neighbourhoodId: field.optionalId
};
const wijkMissing = 'Kies de wijk waar deze rol voor is.';

export const RoleForm = v.pipe(
	v.object(role),
	v.forward(
		v.check(({ role, neighbourhoodId }) => !isOfWijk(role) || neighbourhoodId !== undefined, wijkMissing),
		['neighbourhoodId']
	)
);

/** Which role goes, as the button on it says. */
export const TakeRoleForm = v.object({ role: field.oneOf(roleNames, 'Kies een rol.'), scopeId: field.optionalId });

const person = {
	name: field.line(80, 'Vul de naam in.'),
	party: field.optionalLine(80),
	organisation: field.optionalLine(80)
};

export const PersonForm = v.object(person);
export type PersonInput = v.InferOutput<typeof PersonForm>;

export const EmailForm = v.object({ email: field.email('Vul het e-mailadres in.') });

export const NewPersonForm = v.pipe(
	v.object({
		onceKey: field.onceKey,
		email: field.email('Vul het e-mailadres in.'),
		...person,
		role: field.oneOf(['', ...givenRoles], 'Kies een rol.'),
		neighbourhoodId: field.optionalId
	}),
	v.forward(
		v.check(({ role, neighbourhoodId }) => !isOfWijk(role) || neighbourhoodId !== undefined, wijkMissing),
		['neighbourhoodId']
	)
);

/** Somebody said that it is no mistake. */
export const RemovePersonForm = v.object({ sure: field.confirmed('Vink aan dat u het zeker weet.') });

export const SearchForm = v.object({
	words: v.fallback(field.optionalLine(100), ''),
	page: v.fallback(field.wholeNumber(1, 100_000, ''), 1)
});

/** A role holds in a wijk, or everywhere; what a form says beyond that does not count. */
export const scopeOf = (role: RoleName | '', neighbourhoodId: string | undefined) =>
	isOfWijk(role) ? (neighbourhoodId ?? '') : '';

/** A role as people read it, with the wijk it holds in. */
export function roleIn(held: Person['roles'][number], neighbourhoods: { id: string; name: string }[]) {
	const wijk = neighbourhoods.find(({ id }) => id === held.scopeId);
	return wijk ? `${roleLabels[held.role]}, ${wijk.name}` : roleLabels[held.role];
}
