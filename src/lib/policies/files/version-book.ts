import { createHash } from 'node:crypto';
import type { Book, BookChapter, Picture, Span } from '#lib/documents/books/book.ts';
import type { WrittenChapter, WrittenPiece } from '#lib/documents/books/markdown.ts';
import { proseOf, withNote } from '#lib/documents/books/prose.ts';
import { languageInWords } from '#lib/language-checks/verdict.ts';
import { asDate } from '#lib/text/dates.ts';
import { literal, plainText } from '#lib/text/markdown.ts';
import { FORMAL, whichDecides } from '../formal/words.ts';
import { pictureOf } from '../kinds/figure.ts';
import { versionStatusLabels } from '../paragraph.ts';
import { sinceWhen } from '../policy.ts';
import type { ReadDocument } from '../reading.server.ts';
import { amendmentsInWords, decisionOf } from './decision.ts';
import { fileKinds, hrefOf, type Format } from './file.ts';
import { colours, street } from './look.ts';
import { noteOf } from './notes.ts';

export interface Around {
	/** “Gemeente Meerveld” */
	municipality: string;
	/** Of the platform, as `https://samen.gemeente.nl`. */
	origin: string;
	withSources: boolean;
	format: Format;
	/** When the file is made. */
	today: Date;
	/** By the id of their upload. */
	pictures: Map<string, Picture>;
}

/** A version as a book, and its chapters as they were written. */
export function bookOf(document: ReadDocument, around: Around): { book: Book; written: WrittenChapter[] } {
	const { policy, version } = document;
	const written = chaptersOf(document, around.withSources, around.origin);
	const colophon = aboutOf(document, around);
	const book: Book = {
		title: policy.title,
		language: 'nl',
		author: around.municipality,
		cover: { facts: factsOf(document, around), lead: version.summary, colours, drawing: street },
		chapters: written.map((chapter) => asBook(chapter, around.origin)),
		colophon: asBook(colophon, around.origin),
		running: `Versie ${version.number}`,
		mark: version.publicAt ? '' : 'Concept, nog niet openbaar',
		pictures: around.pictures
	};
	return { book, written };
}

/** The chapter that a file ends with, as it was written. */
export const aboutOf = (document: ReadDocument, around: Around): WrittenChapter => ({
	title: 'Over dit document',
	pieces: about(document, around).map((markdown) => ({ markdown, note: undefined }))
});

/**
 * A fingerprint of all that the page tells and the file too. A file with another one says something that is no longer
 * to be read there, and is not given to anybody.
 */
export function basisOf(document: ReadDocument, withSources: boolean): string {
	const { status, summary, languageOverride, hash, publicAt } = document.version;
	const amended = amendmentsInWords(document.facts.amendments);
	const decided = [...decisionOf(document.version), ...(amended ? [amended] : [])];
	const told = [status, summary, decided, languageOverride, hash, publicAt, chaptersOf(document, withSources, '')];
	return createHash('sha256').update(JSON.stringify(told)).digest('base64url');
}

function chaptersOf(
	{ policy, version, consultation, chapters }: ReadDocument,
	withSources: boolean,
	origin: string
): WrittenChapter[] {
	const at = `/beleid/${policy.slug}/versies/${version.number}/alinea`;
	const noteAt = ({ paragraphId, origin: source }: ReadDocument['chapters'][number]['paragraphs'][number]) =>
		noteOf(source, { origin, consultationSlug: consultation.slug, paragraph: `${at}/${paragraphId}`, by: policy.by });
	return chapters.map(({ heading, paragraphs }) => ({
		title: heading ? plainText(heading.text) : '',
		pieces: paragraphs.map((paragraph) => ({
			...pieceOf(paragraph),
			note: withSources ? noteAt(paragraph) : undefined
		}))
	}));
}

/** A figure is printed; of all other kinds the words say everything. */
function pieceOf(paragraph: ReadDocument['chapters'][number]['paragraphs'][number]): Omit<WrittenPiece, 'note'> {
	const { body, text, formalText, details } = paragraph;
	const shown = pictureOf(paragraph);
	const frame = formalText ? { frame: { title: FORMAL, markdown: formalText } } : {};
	if (!shown || details?.kind !== 'figure') return { markdown: body, ...frame };
	const source = `Bron: ${literal(details.source)}`;
	return {
		markdown: body,
		picture: { kind: 'picture', name: shown.id, alt: details.alt, caption: plainText(text) },
		printed: [details.numbers, source].filter(Boolean).join('\n\n')
	};
}

const asBook = ({ title, pieces }: WrittenChapter, origin: string): BookChapter => ({
	title,
	parts: pieces.flatMap(({ markdown, note, picture, printed, frame }) => [
		...(picture ? [picture, ...noted(proseOf(printed ?? '', origin), note)] : noted(proseOf(markdown, origin), note)),
		...(frame ? [{ kind: 'frame' as const, title: frame.title, parts: proseOf(frame.markdown, origin) }] : [])
	])
});

const hasFormal = (chapters: ReadDocument['chapters']) =>
	chapters.some(({ paragraphs }) => paragraphs.some(({ formalText }) => formalText));

const noted = (prose: ReturnType<typeof proseOf>, note: Span[] | undefined) => (note ? withNote(prose, note) : prose);

function factsOf({ policy, version, consultation }: ReadDocument, { origin }: Around) {
	const since = sinceWhen(version);
	return [
		{ label: 'Versie', text: String(version.number) },
		{ label: 'Stand', text: `${versionStatusLabels[version.status]}, ${since}` },
		...decisionOf(version),
		{ label: 'Traject', text: consultation.title },
		{ label: 'Op internet', text: `${origin.replace(/^https?:\/\//, '')}/beleid/${policy.slug}` }
	];
}

/** What is told of the document itself, in Markdown. */
function about(
	{ policy, version, previous, facts, chapters }: ReadDocument,
	{ origin, withSources, format, today }: Around
): string[] {
	const base = `${origin}/beleid/${policy.slug}`;
	const other = fileKinds.find((kind) => kind.format === format && kind.withSources !== withSources)!;
	const addresses = [
		`- Deze versie: <${base}/versies/${version.number}>`,
		`- Alle versies: <${base}/versies>`,
		...(previous ? [`- Wat er veranderde, en waarom: <${base}/vergelijk/${previous.number}/${version.number}>`] : []),
		`- Dit document ${withSources ? 'zonder' : 'met'} bronnen: <${origin}${hrefOf(policy, version, other)}>`
	];
	return [
		`Dit is versie ${version.number} van “${literal(policy.title)}”. Op internet staat bij elke alinea waar de tekst vandaan komt.`,
		addresses.join('\n'),
		hasFormal(chapters) ? `Bij sommige alinea’s staat ook een formele tekst. ${whichDecides}` : '',
		amendmentsInWords(facts.amendments),
		withSources
			? `In de voetnoten leest u waar elke alinea vandaan komt. Zo was het op ${asDate(today)}. Neemt iemand een bijdrage terug? Dan maken wij dit bestand opnieuw.`
			: '',
		version.language
			? `${literal(languageInWords(version.language, version.languageOverride))}.`.replace(/\.\.$/, '.')
			: '',
		version.hash
			? `De tekst van een versie verandert nooit meer. Dat kunt u nagaan met deze vingerafdruk (SHA-256): \`${version.hash}\`. Verandert er één letter, dan past de vingerafdruk niet meer.`
			: ''
	].filter(Boolean);
}
