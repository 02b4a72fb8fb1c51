import type { Picture } from '#lib/documents/books/book.ts';
import { asPrinted } from '#lib/uploads/pictures.server.ts';
import { readPictureFile } from '../picturing.server.ts';
import { pictureOf } from '../kinds/figure.ts';
import type { ReadDocument } from '../reading.server.ts';

/** The pictures in a text, under the names by which a book knows them. */
export async function readFigures({ chapters }: ReadDocument): Promise<Map<string, Picture>> {
	const held = chapters.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => pictureOf(paragraph) ?? []));
	const pictures = new Map<string, Picture>();
	for (const { id, width, height } of held) {
		const { bytes, mediaType } = await readPictureFile(id);
		pictures.set(id, { ...(await asPrinted(bytes, mediaType)), width, height });
	}
	return pictures;
}
