/** A title as it stands in an address: `Samen leven in Vlietdam` becomes `samen-leven-in-vlietdam`. */
export const slugOf = (title: string) =>
	title
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 80)
		.replace(/-$/, '');
