import { hasRole, isStaff, type Person } from './person.ts';

/** Where this person works on the platform, as links in the top of each page. */
export function workplacesOf(person: Person | undefined) {
	if (!person) return [];
	return [
		{ href: '/beheer', label: 'Beheer', shown: isStaff(person) },
		{ href: '/raad', label: 'Raad', shown: hasRole(person, 'council_member') },
		{ href: '/adviesraad', label: 'Adviesraad', shown: hasRole(person, 'advisory_member', 'advisory_chair') },
		{ href: '/wijkplatform', label: 'Wijkplatform', shown: hasRole(person, 'platform_member', 'platform_chair') },
		{ href: '/uitvoering', label: 'Uitvoering', shown: hasRole(person, 'plan_writer') },
		{ href: '/mijn', label: 'Mijn inbreng', shown: !isStaff(person) }
	].flatMap(({ shown, ...link }) => (shown ? [link] : []));
}
