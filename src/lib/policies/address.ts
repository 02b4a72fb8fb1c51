import { shortId } from './excerpt.ts';

/** Where a paragraph is read among the others, also in a text that is read per chapter. Without a number: the newest version. */
export function paragraphHref(slug: string, number: number | undefined, paragraphId: string) {
	const text = number === undefined ? `/beleid/${slug}` : `/beleid/${slug}/versies/${number}`;
	return `${text}?alinea=${shortId(paragraphId)}#alinea-${shortId(paragraphId)}`;
}
