import { asChapters } from '#lib/policies/chapters.ts';
import type { Kind } from '#lib/policies/policy.ts';
import { plainText } from '#lib/text/markdown.ts';

interface InText {
	id: string;
	kind: Kind;
	text: string;
}

export interface RoundChapter<P extends InText = InText> {
	/** From 1, as it stands in the address. */
	number: number;
	/** Of its heading, or of its first paragraph when it has none. */
	id: string;
	/** Markdown; empty above the first heading. */
	title: string;
	/** Without the heading. */
	paragraphs: P[];
}

/** A text in the parts in which one reads it on a phone. */
export function inChapters<P extends InText>(paragraphs: P[]): RoundChapter<P>[] {
	const rows = paragraphs.map((paragraph) => ({ paragraphId: paragraph.id, kind: paragraph.kind, paragraph }));
	return asChapters(rows).map(({ heading, paragraphs: below }, i) => ({
		number: i + 1,
		id: heading?.paragraphId ?? below[0]!.paragraphId,
		title: heading?.paragraph.text ?? '',
		paragraphs: below.map(({ paragraph }) => paragraph)
	}));
}

/** As one reads it: what stands above the first heading is the introduction, unless it is all there is. */
export function titleOf({ number, title }: { number: number; title: string }, total: number) {
	if (title) return plainText(title);
	return total > 1 && number === 1 ? 'Inleiding' : 'De tekst';
}

/** Who read chapters 1 and 3 is at 3, and goes on with 4; who read all goes on with what was left out. */
export function nextToRead<C extends { id: string }>(chapters: C[], read: ReadonlySet<string>) {
	const last = chapters.findLastIndex(({ id }) => read.has(id));
	return {
		last: chapters[last],
		next: chapters.slice(last + 1).find(({ id }) => !read.has(id)) ?? chapters.find(({ id }) => !read.has(id))
	};
}
