import { makeBookMarkdown } from '#lib/documents/books/markdown.ts';
import { makeBookPdf } from '#lib/documents/books/pdf.ts';
import { makeBookWord } from '#lib/documents/books/word.ts';
import type { ReadDocument } from '../reading.server.ts';
import { aboutOf, bookOf, type Around } from './version-book.ts';

/** The file itself. Of the same version and the same sources it says the same. */
export async function makeFile(document: ReadDocument, around: Around): Promise<Buffer> {
	const { book, written } = bookOf(document, around);
	if (around.format === 'pdf') return Buffer.from(await makeBookPdf(book));
	if (around.format === 'docx') return Buffer.from(await makeBookWord(book));
	return makeBookMarkdown({ ...book, colophon: aboutOf(document, around) }, written);
}
