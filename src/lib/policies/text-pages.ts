import { shortId } from './excerpt.ts';
import type { Kind } from './policy.ts';

interface Standing {
	paragraphId: string;
	kind: Kind;
	/** All that it says in plain words. */
	body: string;
	formalText: string;
}

/** A part of a long text that is read at once: one or more chapters, or a piece of a very long one. */
export interface TextPage<P> {
	/** Short id of its first paragraph. */
	id: string;
	/** Its first heading; of a piece that goes on, the heading of the piece before. */
	heading: P | undefined;
	/** It goes on where the page before stopped. */
	goesOn: boolean;
	paragraphs: P[];
}

/** In characters: a longer text is read per chapter. */
export const LONGEST_AT_ONCE = 40_000;

/** In characters and in paragraphs: what one page holds, so that it weighs little on an old phone. */
const LARGEST = 18_000;
const MOST = 40;

/** In characters: after so many the next chapter begins on its own page. */
const SMALLEST = 3000;

export const isLong = (standing: Standing[]) =>
	standing.reduce((sum, paragraph) => sum + weightOf(paragraph), 0) > LONGEST_AT_ONCE;

const weightOf = ({ body, formalText }: Pick<Standing, 'body' | 'formalText'>) => body.length + formalText.length;

/** A long text in pages. A chapter begins on a new page, unless the ones before it are very short. */
export function asTextPages<P extends Standing>(standing: P[]): TextPage<P>[] {
	const pages: TextPage<P>[] = [];
	let [weight, heading] = [0, undefined as P | undefined];
	for (const paragraph of standing) {
		const begins = paragraph.kind === 'chapter' && weight >= SMALLEST;
		const last = pages.at(-1);
		const isFull = last && (weight + weightOf(paragraph) > LARGEST || last.paragraphs.length >= MOST);
		if (paragraph.kind === 'chapter') heading = paragraph;
		if (!last || begins || isFull) {
			const goesOn = paragraph.kind !== 'chapter' && heading !== undefined;
			pages.push({ id: shortId(paragraph.paragraphId), heading, goesOn, paragraphs: [paragraph] });
			weight = weightOf(paragraph);
		} else {
			last.paragraphs.push(paragraph);
			last.heading ??= heading;
			weight += weightOf(paragraph);
		}
	}
	return pages;
}

/** The page on which a paragraph stands, by its id or short id. */
export const pageWith = <P extends Standing>(pages: TextPage<P>[], id: string) =>
	pages.find(({ paragraphs }) =>
		paragraphs.some(({ paragraphId }) => [paragraphId, shortId(paragraphId)].includes(id))
	);
