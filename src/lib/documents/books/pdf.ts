import { makePdf } from '../compile.server.ts';
import { readableJson } from '../typst.ts';
import { inSteps, type Book, type BookChapter, type Prose } from './book.ts';
import { template } from './template.ts';

/** A book as an accessible PDF (PDF/UA-1). All words go along as JSON, so none of them is read as typst. */
export function makeBookPdf(book: Book): Promise<Uint8Array> {
	const { title, language, pictures } = book;
	const files = Object.fromEntries([...pictures].map(([name, { bytes }]) => [name, bytes]));
	const words = { contents: 'Inhoud', pages: 'Bladzijde {page} van {pages}' };
	const levelled = { ...book, ...words, pictures: undefined, ...levelsOf(book) };
	return makePdf(template, { title, language, files: { ...files, 'document.json': readableJson(levelled) } });
}

/** Every heading with the level that it gets in the document, and every picture with how large it is. */
export function levelsOf({ chapters, colophon, pictures }: Book): Pick<Book, 'chapters' | 'colophon'> {
	const all = [...chapters, colophon];
	const levels = inSteps(
		all.flatMap(({ title, parts }) => [
			...(title ? [{ level: 1 }] : []),
			...parts.flatMap((part) => (part.kind === 'heading' ? [part] : []))
		])
	);
	let at = 0;
	const settled = all.map(({ title, parts }): BookChapter => {
		if (title) at++;
		return {
			title,
			parts: parts.map((part): Prose => {
				if (part.kind === 'heading') return { ...part, level: levels[at++]! };
				return part.kind === 'picture' ? { ...part, ...sizeOf(pictures, part.name) } : part;
			})
		};
	});
	return { chapters: settled.slice(0, -1), colophon: settled.at(-1)! };
}

const sizeOf = (pictures: Book['pictures'], name: string) => {
	const { width = 0, height = 0 } = pictures.get(name) ?? {};
	return { width, height };
};
