import { shortId } from './excerpt.ts';
import type { NamedPolicy } from './policy.ts';

/** Where a paragraph is read among the others, also in a text that is read per chapter. Without a number: the newest version. */
export function paragraphHref(slug: string, number: number | undefined, paragraphId: string) {
	const text = number === undefined ? `/beleid/${slug}` : `/beleid/${slug}/versies/${number}`;
	return `${text}?alinea=${shortId(paragraphId)}#alinea-${shortId(paragraphId)}`;
}

/** Among what a document is read: an agenda with its wijk, the rest with all policies. */
export const trailTo = ({ wijk }: Pick<NamedPolicy, 'wijk'>) =>
	wijk
		? [
				{ href: '/wijken', label: 'Wijken' },
				{ href: `/wijken/${wijk.slug}`, label: wijk.name }
			]
		: [{ href: '/beleid', label: 'Beleid' }];
