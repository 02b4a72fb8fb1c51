import { heading, indent, list, text, together, type Block } from '#lib/documents/blocks.ts';
import type { Document } from '#lib/documents/typst.ts';
import { readable } from '#lib/text/readable.ts';
import { asDate } from '#lib/text/dates.ts';
import { agreedInWords } from './advice.ts';
import type { PublicAdvice } from './register.server.ts';

/** A signed advice on paper, with the block of the signature. `origin`: the address of the platform. */
export const asDocument = (advice: PublicAdvice, { municipality, origin }: Of): Document => ({
	title: advice.title,
	language: 'nl',
	blocks: [
		text(`Adviesraad, ${municipality}`, 'small'),
		heading(1, advice.title),
		text(kindOf(advice), 'lead'),
		...questionBlocks(advice),
		...section('Inleiding', advice.introduction),
		heading(2, 'Wat de adviesraad aanraadt'),
		...advice.points.flatMap(pointBlocks),
		...minorityBlocks(advice, 2),
		...signatureBlocks(advice)
	],
	footer: { pages: 'Bladzijde {page} van {pages}', text: `${origin}/adviezen/${advice.slug}` }
});

interface Of {
	municipality: string;
	origin: string;
}

const kindOf = ({ kind, submittedAt }: PublicAdvice) =>
	`${kind === 'asked' ? 'Advies op verzoek van de gemeente' : 'Advies op eigen initiatief'}${submittedAt ? `, ${asDate(submittedAt)}` : ''}`;

/** A list in Markdown stays a list; the other lines are paragraphs. */
function words(markdown: string): Block[] {
	const blocks: Block[] = [];
	let items: string[] = [];
	const endList = () => {
		if (items.length) blocks.push(list(items));
		items = [];
	};
	for (const line of readable(markdown).split('\n')) {
		if (line.startsWith('• ')) items.push(line.slice(2));
		else {
			endList();
			if (line) blocks.push(text(line));
		}
	}
	endList();
	return blocks;
}

const section = (title: string, markdown: string): Block[] => (markdown ? [heading(2, title), ...words(markdown)] : []);

const questionBlocks = ({ kind, question, questions }: PublicAdvice): Block[] =>
	kind === 'asked'
		? [
				...section('De vraag van de gemeente', question),
				...(questions.length
					? [
							list(
								questions.map(({ text }) => text),
								true
							)
						]
					: [])
			]
		: [];

function pointBlocks({ position, text: said, question, places, ...point }: PublicAdvice['points'][number]): Block[] {
	return [
		heading(3, `Punt ${position}`),
		...(question ? [text(`Bij vraag ${question.position}: ${question.text}`, 'small')] : []),
		...words(said),
		...places.map((place) =>
			indent(
				text(readable(place.text).replaceAll('\n', ' '), 'small'),
				text(`${place.title}, versie ${place.number}`, 'small')
			)
		),
		...minorityBlocks(point, 3)
	];
}

const minorityBlocks = ({ minority, minorityBy }: { minority: string; minorityBy: string }, level: 2 | 3): Block[] =>
	!minority
		? []
		: level === 2
			? [heading(2, `Minderheidsstandpunt (${minorityBy})`), ...words(minority)]
			: [indent(text(`Minderheidsstandpunt (${minorityBy})`, 'bold'), ...words(minority))];

const signatureBlocks = ({ hash, signerName, signerRole, submittedAt, agreed, members }: PublicAdvice): Block[] =>
	hash && submittedAt
		? [
				together([
					heading(2, 'Ondertekend'),
					text(signerName, 'bold'),
					text(signerRole),
					text(asDate(submittedAt)),
					text(agreedInWords({ agreed, members })),
					text(
						'Vingerafdruk van de hele tekst (SHA-256), in twee delen. Verandert er één letter, dan past die niet meer:',
						'small'
					),
					text(hash.slice(0, 32), 'small'),
					text(hash.slice(32), 'small')
				])
			]
		: [];
