/** Where the vragenlijsten of a traject stand in beheer, and where one of them. */
export function addressesOf(consultation: { slug: string }, list: { slug: string }) {
	const all = `/beheer/trajecten/${consultation.slug}/vragenlijsten`;
	return { all, base: `${all}/${list.slug}` };
}
