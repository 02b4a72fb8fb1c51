import { newOnceKey } from '#lib/once/key.ts';
import type { Book } from '#lib/documents/books/book.ts';
import { makeBookMarkdown, type WrittenChapter } from '#lib/documents/books/markdown.ts';
import { makeBookPdf } from '#lib/documents/books/pdf.ts';
import { proseOf, withNote } from '#lib/documents/books/prose.ts';
import { makeBookWord } from '#lib/documents/books/word.ts';
import { endTypesetter } from '#lib/documents/typesetter.ts';
import { dice } from '#lib/example/world.ts';
import { readNota } from '#lib/imports/notas/reading.ts';
import type { Measurement } from './measurement.ts';

const CHAPTERS = 30;
const PARAGRAPHS = 20;
const WORDS = 50;
const origin = 'https://samen.example';
const words =
	'de het een wij samen wijk zorg buurt gemeente helpt inwoners plek meer groen oudere jongere veilig geld straat hulp'.split(
		' '
	);

/** A version of 30,000 words in 600 paragraphs with a footnote each, as the three files; and the Word file read in. */
export async function measure(): Promise<Measurement[]> {
	const { pick } = dice(7);
	const text = (length: number) => Array.from({ length }, () => pick(words)).join(' ');
	const written: WrittenChapter[] = Array.from({ length: CHAPTERS }, (_, i) => ({
		title: `Hoofdstuk ${i + 1}`,
		pieces: Array.from({ length: PARAGRAPHS }, () => ({ markdown: `${text(WORDS)}.`, note: note(text(12)) }))
	}));
	const book = bookOf(written);
	const markdown = { ...book, colophon: { title: 'Over dit document', pieces: [] } };
	// The typesetter remembers what it set before, so each time it is another one. Its start is not what is measured.
	const freshTypesetter = async () => {
		endTypesetter();
		await makeBookPdf({ ...book, chapters: [] });
	};
	const word = await makeBookWord(book);
	try {
		return [
			await row('PDF of 600 paragraphs with sources', 3000, () => makeBookPdf(book), freshTypesetter),
			await row('the same as Word', 3000, () => makeBookWord(book)),
			await row('the same as Markdown', 300, () => Promise.resolve(makeBookMarkdown(markdown, written))),
			await row('reading that Word file in', 3000, () => readNota(word))
		];
	} finally {
		endTypesetter();
	}
}

const note = (said: string) => [
	{ text: 'Rode draad 4', href: `${origin}/reactienota/samen/rode-draad/${newOnceKey()}` },
	{ text: `: “${said}.” Dat zeggen 42 bijdragen. Lees meer op ` },
	{ text: `samen.example/beleid/samen/versies/3/alinea/${newOnceKey()}`, href: `${origin}/beleid/samen` }
];

const bookOf = (written: WrittenChapter[]): Book => ({
	title: 'Samen leven, samen zorgen',
	language: 'nl',
	author: 'Gemeente Lindewaard',
	cover: { facts: [], lead: '', colours: { main: '#0f5b4f', accent: '#f2b134', tint: '#eff6f3' }, drawing: '' },
	chapters: written.map(({ title, pieces }) => ({
		title,
		parts: pieces.flatMap(({ markdown, note }) => withNote(proseOf(markdown, origin), note!))
	})),
	colophon: { title: 'Over dit document', parts: [] },
	running: 'Versie 3',
	mark: '',
	pictures: new Map()
});

/** The middle one of three. */
async function row(
	name: string,
	atMost: number,
	work: () => Promise<unknown>,
	before?: () => Promise<void>
): Promise<Measurement> {
	const times: number[] = [];
	for (let i = 0; i < 3; i++) {
		await before?.();
		const began = performance.now();
		await work();
		times.push(performance.now() - began);
	}
	return { name, figure: times.sort((a, b) => a - b)[1]!, unit: 'ms', atMost };
}
