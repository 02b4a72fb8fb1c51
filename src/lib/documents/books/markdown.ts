import type { Book, BookPicture, Span } from './book.ts';

export interface WrittenPiece {
	markdown: string;
	note: Span[] | undefined;
	/** What a printed book shows above `printed`, in the place of `markdown`: Markdown can only tell of it. */
	picture?: BookPicture;
	printed?: string;
	/** Words that stand apart below it, in Markdown, with what they are above them. */
	frame?: { title: string; markdown: string } | undefined;
}

/** A chapter as it was written: in Markdown, with what each piece rests on. */
export interface WrittenChapter {
	title: string;
	pieces: WrittenPiece[];
}

/** A book as Markdown, with footnotes as most programs know them (`[^1]`). */
export function makeBookMarkdown({ title, author, mark, cover, colophon }: MarkdownBook, chapters: WrittenChapter[]) {
	const notes: string[] = [];
	const withMark = (markdown: string, note: Span[] | undefined) => {
		if (!note) return markdown;
		notes.push(`[^${notes.length + 1}]: ${note.map(spanOf).join('')}`);
		return marked(markdown, `[^${notes.length}]`);
	};
	const blocks = [
		`# ${plain(title)}`,
		plain(author),
		...(mark ? [`**${plain(mark)}**`] : []),
		...(cover.lead ? [`> ${plain(cover.lead)}`] : []),
		cover.facts.map(({ label, text }) => `- ${label}: ${plain(text)}`).join('\n'),
		...chapters.flatMap((chapter) => [
			...(chapter.title ? [`## ${plain(chapter.title)}`] : []),
			...chapter.pieces.flatMap(({ markdown, note, frame }) => [
				withMark(inert(markdown.trim()), note),
				...(frame ? [quoted(`**${frame.title}**\n\n${inert(frame.markdown.trim())}`)] : [])
			])
		]),
		`## ${colophon.title}`,
		...colophon.pieces.map(({ markdown }) => markdown),
		...notes
	];
	return Buffer.from(`${blocks.filter(Boolean).join('\n\n')}\n`);
}

type MarkdownBook = Pick<Book, 'title' | 'author' | 'mark' | 'cover'> & { colophon: WrittenChapter };

const quoted = (markdown: string) => markdown.replace(/^/gm, '> ').replace(/^> $/gm, '>');

/** Behind the last words; under what has no last line of words. */
const marked = (markdown: string, mark: string) =>
	/(^|\n)(\s*\|.*|\s*(```|~~~|---|\*\*\*).*)$/.test(markdown)
		? `${markdown}\n\n*Waar dit vandaan komt:*${mark}`
		: `${markdown}${mark}`;

const spanOf = ({ text, href }: Span) => (href ? `[${plain(text)}](${href})` : plain(text));

/** Words that say just these words, on one line. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');

/** A page shows HTML as text; a program that reads this file must not run it. Addresses in brackets stay. */
const inert = (markdown: string) => markdown.replace(/<(?=[a-z/!?])(?!(?:https?:\/\/|mailto:)[^\s<>]*>)/gi, '\\<');
