import { paragraphHref } from '#lib/policies/address.ts';
import { readable } from '#lib/text/readable.ts';

/** A paragraph in a version that everybody may read. */
interface Standing {
	versionId: string;
	/** Of the version. */
	number: number;
	/** Markdown. */
	text: string;
	removed: boolean;
}

/** A paragraph in the first public version that a reply led to, with what it said before and what it says now. */
export interface Landing extends Standing {
	paragraphId: string;
	/** Of the policy. */
	slug: string;
	title: string;
	/** From when everybody could read that version. */
	publicAt: Date | null;
	position: number;
	/** In the newest public version that has it. */
	latest: Standing;
	/** The newest version that changed its text after the landing. */
	changedIn: number | undefined;
	/** In the public version before; nothing when the paragraph is new. `longer`: it was a part of this text then. */
	before: { number: number; text: string; longer?: true } | undefined;
}

/** The paragraph as people read it today, which may be other words than those it landed with. */
export const asOfNow = (landing: Landing): Landing => ({ ...landing, ...landing.latest });

/** The address of the paragraph in its version. */
export const landingHref = ({ slug, number, paragraphId }: Pick<Landing, 'slug' | 'number' | 'paragraphId'>) =>
	paragraphHref(slug, number, paragraphId);

/** The sentences that the paragraph has and did not have before; all of it when it is new, or only lost something. */
export function newSentences({ text, before }: Pick<Landing, 'text' | 'before'>): string {
	const now = readable(text);
	const was = before ? readable(before.text) : '';
	const fresh = now.split(/(?<=[.!?:])\s+/).filter((sentence) => !was.includes(sentence));
	return fresh.join(' ') || now;
}
