import type { Kind } from './policy.ts';

interface InOrder {
	kind: Kind;
	paragraphId: string;
}

export interface Chapter<P> {
	/** Nothing above the first heading. */
	heading: P | undefined;
	paragraphs: P[];
}

/** Paragraphs in order, each under the heading that comes before it. */
export function asChapters<P extends InOrder>(paragraphs: P[]): Chapter<P>[] {
	const chapters: Chapter<P>[] = [];
	for (const paragraph of paragraphs) {
		if (paragraph.kind === 'chapter') chapters.push({ heading: paragraph, paragraphs: [] });
		else if (chapters.length) chapters.at(-1)!.paragraphs.push(paragraph);
		else chapters.push({ heading: undefined, paragraphs: [paragraph] });
	}
	return chapters;
}
