import type { PublicItem } from '#lib/agendas/public-agendas.server.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { channelLabels } from '#lib/contributions/channel.ts';
import type { Book, BookChapter } from '#lib/documents/books/book.ts';
import { makeBookMarkdown, type WrittenChapter } from '#lib/documents/books/markdown.ts';
import { makeBookPdf } from '#lib/documents/books/pdf.ts';
import { proseOf } from '#lib/documents/books/prose.ts';
import { makeBookWord } from '#lib/documents/books/word.ts';
import { itemLines } from '#lib/policies/kinds/item.ts';
import { colours, street } from '#lib/policies/files/look.ts';
import { asDate } from '#lib/text/dates.ts';
import { literal } from '#lib/text/markdown.ts';
import { counted } from '#lib/text/numbers.ts';
import type { AgreementView } from './agreements.server.ts';
import { isWider, type AskedItem, type AskedOfWijk } from './asked.server.ts';
import type { Assignment, AssignmentFormat } from './assignment.ts';
import { outcomeLabels } from './outcome.ts';
import { dueInWords, moneyInWords } from './planning.ts';
import { stateLabels, type Milestone } from './standing.ts';

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
				...items.flatMap((one) =>
					itemPieces(one, `${origin}/wijken/${agenda.neighbourhood.slug}/agenda/${one.item.id}`)
				)
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

/** What a wijk passed on for all, together at the end. */
const widerChapter = (asked: AskedOfWijk[], origin: string): WrittenChapter[] =>
	asked.length
		? [
				{
					title: 'Voor meer dan één wijk',
					pieces: [
						piece('Deze punten gaan ook over andere wijken. De wijk gaf ze door.'),
						...asked.flatMap(({ agenda, items }) =>
							items.flatMap((one) => [
								...itemPieces(one, `${origin}/wijken/${agenda.neighbourhood.slug}/agenda/${one.item.id}`),
								piece(`Dit punt komt uit ${literal(agenda.neighbourhood.name)}.`)
							])
						)
					]
				}
			]
		: [];

const HOW_TO_READ =
	'Elke wijk heeft een eigen hoofdstuk. Wat over meer wijken gaat, staat samen aan het eind. Bij elk punt staat eerst wat de wijk vraagt, in eigen woorden. Daarna ziet u wat er nog meer over is gezegd, en wat is afgesproken: wie het doet, wanneer en met welk geld.';

const inShort = (asked: AskedOfWijk[]) =>
	asked.length
		? asked
				.map(
					({ agenda, items }) => `- ${literal(agenda.neighbourhood.name)}: ${counted(items.length, 'punt', 'punten')}`
				)
				.join('\n')
		: 'In geen van de gekozen wijken staat een punt voor deze organisatie.';

function itemPieces({ item, agreement, heard }: AskedItem, address: string) {
	return [
		{
			...piece(`## ${item.place}. ${literal(item.title)}`),
			frame: { title: 'Dit vraagt de wijk', markdown: [item.description, linesOf(item)].filter(Boolean).join('\n\n') }
		},
		piece(heardInWords(heard)),
		piece(agreement ? agreedInMarkdown(agreement) : '**Afspraak:** er is nog geen afspraak over dit punt.'),
		piece(`[Lees dit punt op internet](${address})`)
	].filter(({ markdown }) => markdown);
}

/** Who does what, when, and what it asks, as the wijk says it. */
const linesOf = ({ details }: PublicItem) =>
	details
		? itemLines.flatMap(({ name, label }) => (details[name] ? `- ${label} ${literal(details[name])}` : [])).join('\n')
		: '';

const heardInWords = (heard: AskedItem['heard']) =>
	heard.length
		? `Over dit onderwerp is in deze wijk nog meer gezegd. Dit telden wij, per kanaal: ${heard
				.map(({ channel, count }) => `${channelLabels[channel].toLowerCase()} ${count}`)
				.join(', ')}.`
		: '';

function agreedInMarkdown({
	outcome,
	what,
	doneBy,
	doneWith,
	dueOn,
	dueAs,
	state,
	milestones,
	...agreement
}: AgreementView) {
	const rows = [
		['Wat', what],
		['Wie', doneBy],
		['Samen met', doneWith],
		['Wanneer', dueOn ? dueInWords(dueOn, dueAs) : ''],
		['Nu uiterlijk', agreement.movedTo ? asDate(agreement.movedTo) : ''],
		['Geld', moneyInWords(agreement)],
		['Hoe het nu is', stateLabels[state].name],
		['Stappen', milestones.map(stepInWords).join('; ')]
	].filter(([, words]) => words);
	return [
		`| Afspraak | ${outcomeLabels[outcome].name} |`,
		'|---|---|',
		...rows.map(([label, words]) => `| **${label}** | ${literal(words!)} |`)
	].join('\n');
}

function stepInWords({ text, dueOn, state, isLate, steps }: Milestone) {
	if (state === 'done') return `${text} (klaar op ${asDate(steps.at(-1)?.onDay ?? dueOn)})`;
	if (state === 'dropped') return `${text} (gaat niet door)`;
	return `${text} (${isLate ? 'te laat sinds' : 'uiterlijk'} ${asDate(dueOn)})`;
}

const aboutOf = ({ consultation }: Asking, { origin, today, municipality }: Around): WrittenChapter => ({
	title: 'Over dit document',
	pieces: [
		piece(
			`${literal(municipality)} maakte dit document op ${asDate(today)} uit de wijkagenda’s. Er staat alleen in wat iedereen mag lezen.`
		),
		piece(`- Alle wijken: <${origin}/wijken>\n- Het traject: <${origin}/trajecten/${consultation.slug}>`)
	]
});
