import { shortId } from '#lib/policies/excerpt.ts';
import { readable } from '#lib/policies/readable.ts';

/** A paragraph in the first public version that a reply led to, with what it said before. */
export interface Landing {
	paragraphId: string;
	/** Of the policy. */
	slug: string;
	title: string;
	versionId: string;
	/** Of the version. */
	number: number;
	position: number;
	/** Markdown. */
	text: string;
	removed: boolean;
	/** In the public version before; nothing when the paragraph is new. */
	before: { number: number; text: string } | undefined;
}

/** The address of the paragraph in its version. */
export const landingHref = ({ slug, number, paragraphId }: Pick<Landing, 'slug' | 'number' | 'paragraphId'>) =>
	`/beleid/${slug}/versies/${number}#alinea-${shortId(paragraphId)}`;

/** The sentences that the paragraph has and did not have before; all of it when it is new, or only lost something. */
export function newSentences({ text, before }: Pick<Landing, 'text' | 'before'>): string {
	const now = readable(text);
	const was = before ? readable(before.text) : '';
	const fresh = now.split(/(?<=[.!?:])\s+/).filter((sentence) => !was.includes(sentence));
	return fresh.join(' ') || now;
}
