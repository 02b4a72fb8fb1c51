import type { Book, BookChapter } from '#lib/documents/books/book.ts';
import { proseOf } from '#lib/documents/books/prose.ts';

export const origin = 'https://samen.example';

export const chapter = (title: string, markdown: string): BookChapter => ({ title, parts: proseOf(markdown, origin) });

/** A small document with these chapters. */
export const book = (chapters: BookChapter[], more: Partial<Book> = {}): Book => ({
	title: 'Samen zorgen',
	language: 'nl',
	author: 'Gemeente Meerveld',
	cover: {
		facts: [{ label: 'Versie', text: '3' }],
		lead: 'Wat wij samen afspraken.',
		colours: { main: '#0f5b4f', accent: '#f2b134', tint: '#eff6f3' },
		drawing: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h5v5z"/></svg>'
	},
	chapters,
	colophon: chapter('Over dit document', 'Dit is versie 3.'),
	running: 'Versie 3',
	mark: '',
	pictures: new Map(),
	...more
});

export const everyMark = `Een **vet** en *schuin* woord, een [adres](/beleid), ~~weg~~ en \`code\`.

- een
  - twee
    1. drie

> Wat iemand zei.

| Wijk | Aantal |
|---|---|
| Molenveld | 12 |

#### Een diepe kop

Slot.`;
