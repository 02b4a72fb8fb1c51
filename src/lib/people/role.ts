/** What a person may be on the platform. Who has none is an inwoner with an account. */
export const roleNames = [
	'platform_member',
	'platform_chair',
	'community_worker',
	'council_member',
	'advisory_member',
	'advisory_chair',
	'plan_writer',
	'editor',
	'moderator',
	'administrator'
] as const;

export type RoleName = (typeof roleNames)[number];

/** Those that the beheerder gives. Who writes for an organisation is invited where its cluster is. */
export const givenRoles = roleNames.filter((role) => role !== 'plan_writer');

/** The same roles as people read them. */
export const roleLabels: Record<RoleName, string> = {
	platform_member: 'Lid van een wijkplatform',
	platform_chair: 'Voorzitter van een wijkplatform',
	community_worker: 'Opbouwwerker',
	council_member: 'Raadslid',
	advisory_member: 'Lid van de adviesraad',
	advisory_chair: 'Voorzitter van de adviesraad',
	plan_writer: 'Schrijft mee aan een uitvoeringsplan',
	editor: 'Redacteur',
	moderator: 'Moderator',
	administrator: 'Beheerder'
};
