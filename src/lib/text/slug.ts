/**
 * A title as it stands in an address: `Samen leven in Vlietdam` becomes `samen-leven-in-vlietdam`. It is never the
 * address of the form beside it with which one makes a new one.
 */
export function slugOf(title: string) {
	const slug = title
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 80)
		.replace(/-$/, '');
	return slug === 'nieuw' ? 'nieuw-1' : slug;
}
