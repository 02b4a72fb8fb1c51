import type { Consultation } from '#lib/consultations/consultation.ts';
import type { Book, BookChapter } from '#lib/documents/books/book.ts';
import { makeBookMarkdown, type WrittenChapter } from '#lib/documents/books/markdown.ts';
import { makeBookPdf } from '#lib/documents/books/pdf.ts';
import { proseOf } from '#lib/documents/books/prose.ts';
import { makeBookWord } from '#lib/documents/books/word.ts';
import { colours, street } from '#lib/policies/files/look.ts';
import { asDate } from '#lib/text/dates.ts';
import { literal } from '#lib/text/markdown.ts';
import { isWider, type AskedItem, type AskedOfWijk } from './asked.server.ts';
import type { Assignment, AssignmentFormat } from './assignment.ts';
import { agreedInMarkdown, behindInMarkdown, HOW_TO_READ, inShort, linesOf } from './assignment-words.ts';

interface Asking {
	assignment: Assignment;
	consultation: Pick<Consultation, 'title' | 'slug'>;
	asked: AskedOfWijk[];
}

interface Around {
	/** “Gemeente Meerveld” */
	municipality: string;
	/** Of the platform. */
	origin: string;
	today: Date;
}

/** What the agendas of the wijken ask of an organisation, as a document to send. */
export async function makeAssignment(asking: Asking, around: Around, format: AssignmentFormat): Promise<Buffer> {
	const written = chaptersOf(asking, around);
	// In Markdown a chapter is a heading of its own, and what is in it lies one deeper.
	if (format === 'md')
		return makeBookMarkdown({ ...bookOf(asking, around, []), colophon: aboutOf(asking, around) }, written.map(deeper));
	const book = bookOf(asking, around, written);
	if (format === 'pdf') return Buffer.from(await makeBookPdf(book));
	return Buffer.from(await makeBookWord(book));
}

const deeper = ({ title, pieces }: WrittenChapter): WrittenChapter => ({
	title,
	pieces: pieces.map((one) => ({ ...one, markdown: one.markdown.replace(/^## /, '### ') }))
});

function bookOf(asking: Asking, around: Around, written: WrittenChapter[]): Book {
	const { assignment, consultation, asked } = asking;
	return {
		title: assignment.title,
		language: 'nl',
		author: around.municipality,
		cover: {
			facts: [
				{ label: 'Voor', text: assignment.organisation || 'Alle organisaties' },
				{
					label: 'Wijken',
					text: asked.map(({ agenda }) => agenda.neighbourhood.name).join(', ') || 'nog geen wijk'
				},
				{ label: 'Traject', text: consultation.title },
				{ label: 'Gemaakt op', text: asDate(around.today) }
			],
			lead: '',
			colours,
			drawing: street
		},
		chapters: written.map((chapter) => asBook(chapter, around.origin)),
		colophon: asBook(aboutOf(asking, around), around.origin),
		running: 'Opdracht',
		mark: '',
		pictures: new Map()
	};
}

const asBook = ({ title, pieces }: WrittenChapter, origin: string): BookChapter => ({
	title,
	parts: pieces.flatMap(({ markdown, frame }) => [
		...proseOf(markdown, origin),
		...(frame ? [{ kind: 'frame' as const, title: frame.title, parts: proseOf(frame.markdown, origin) }] : [])
	])
});

const piece = (markdown: string) => ({ markdown, note: undefined });

/** The letter first, then how to read it, then wijk by wijk. */
function chaptersOf({ assignment, asked }: Asking, { origin }: Around): WrittenChapter[] {
	return [
		{ title: 'Inleiding', pieces: [piece(assignment.introduction)] },
		{ title: 'Zo leest u dit', pieces: [piece(HOW_TO_READ), piece(inShort(asked))] },
		...byWijk(asked, (one) => !isWider(one)).map(({ agenda, items }) => ({
			title: agenda.neighbourhood.name,
			pieces: [
				piece(`Dit vraagt het wijkplatform in “${literal(agenda.title)}”.`),
				...items.flatMap((one) => itemPieces(one, addressOf(agenda, one, origin)))
			]
		})),
		...widerChapter(byWijk(asked, isWider), origin)
	];
}

const byWijk = (asked: AskedOfWijk[], isMeant: (one: AskedItem) => boolean) =>
	asked.flatMap(({ agenda, items }) => {
		const meant = items.filter(isMeant);
		return meant.length ? [{ agenda, items: meant }] : [];
	});

/** What a wijk passed on for all, together at the end; each says from which wijk it is. */
const widerChapter = (asked: AskedOfWijk[], origin: string): WrittenChapter[] =>
	asked.length
		? [
				{
					title: 'Voor meer dan één wijk',
					pieces: [
						piece('Deze punten gaan ook over andere wijken. De wijk gaf ze door.'),
						...asked.flatMap(({ agenda, items }) =>
							items.flatMap((one) =>
								itemPieces(one, addressOf(agenda, one, origin), `Uit ${literal(agenda.neighbourhood.name)}.`)
							)
						)
					]
				}
			]
		: [];

const addressOf = ({ neighbourhood }: AskedOfWijk['agenda'], { item }: AskedItem, origin: string) =>
	`${origin}/wijken/${neighbourhood.slug}/agenda/${item.id}`;

/** `from`: the wijk, where that is not what the chapter is about. */
const itemPieces = ({ item, agreement, behind, heard }: AskedItem, address: string, from = '') =>
	[
		piece(`## ${item.place}. ${literal(item.title)}`),
		{
			...piece(from),
			frame: { title: 'Dit vraagt de wijk', markdown: [item.description, linesOf(item)].filter(Boolean).join('\n\n') }
		},
		piece(behindInMarkdown(behind, heard)),
		piece(agreement ? agreedInMarkdown(agreement) : '**Afspraak:** er is nog geen afspraak over dit punt.'),
		piece(`[Lees dit punt op internet](${address})`)
	].filter(({ markdown, ...rest }) => markdown || 'frame' in rest);

const aboutOf = ({ consultation }: Asking, { origin, today, municipality }: Around): WrittenChapter => ({
	title: 'Over dit document',
	pieces: [
		piece(
			`${literal(municipality)} maakte dit document op ${asDate(today)} uit de wijkagenda’s. Er staat alleen in wat iedereen mag lezen.`
		),
		piece(`- Alle wijken: <${origin}/wijken>\n- Het traject: <${origin}/trajecten/${consultation.slug}>`)
	]
});
