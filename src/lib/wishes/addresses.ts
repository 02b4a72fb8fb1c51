interface At {
	tree: { slug: string };
	year: number;
}

/** Where everybody finds a tree. */
export const treeHref = ({ tree, year }: At) => `/wensboom/${tree.slug}/${year}`;

/** Where everybody finds one wish, with all that happened to it. */
export const wishHref = (edition: At, id: string) => `${treeHref(edition)}/${id}`;

/** The list of one branch. `key`: empty for what has no branch yet. */
export const branchHref = (edition: At, key: string) => `${treeHref(edition)}?tak=${key || NEW}#lijst`;

const NEW = 'nieuw';

/** The branch that an address asks for: empty for what has none yet, nothing for all of them. */
export function branchIn({ searchParams }: URL): string | undefined {
	const asked = searchParams.get('tak') ?? undefined;
	return asked === NEW ? '' : asked;
}
