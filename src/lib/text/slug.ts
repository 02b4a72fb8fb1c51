/**
 * A title as it stands in an address: `Samen leven in Vlietdam` becomes `samen-leven-in-vlietdam`. It is never the
 * address of a page that is always there beside it, as the form with which one makes a new one.
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
	return always.includes(slug) ? `${slug}-1` : slug;
}

/** Pages beside those that are called after a title. */
const always = ['nieuw', 'bevolking', 'kaart', 'inlezen', 'voorstel'];
