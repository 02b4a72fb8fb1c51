import { literal } from '#lib/text/markdown.ts';
import { FigureFields } from './details.ts';
import { type ParagraphKind, plainKind, type Saying } from './kind.ts';

const read = ({ details }: Saying) => (details?.kind === 'figure' ? details : undefined);

/** The picture of a paragraph; nothing when there is none. */
export const pictureOf = (saying: Saying) => read(saying)?.picture;

export const figure: ParagraphKind = {
	...plainKind,
	divides: false,
	takesFormal: false,
	label: 'Afbeelding',
	about: 'Een foto, tekening of grafiek, met wat erop te zien is.',
	openName: 'afbeelding',
	asked: { label: 'Het bijschrift', hint: 'Dit staat onder de afbeelding. Wat laat de afbeelding zien?', rows: 3 },
	form: {
		title: 'De afbeelding',
		schema: FigureFields,
		hasPicture: true,
		fields: [
			{
				name: 'alt',
				label: 'Wat is er te zien?',
				hint: 'Voor wie de afbeelding niet ziet. Noem bij een grafiek wat die laat zien.',
				required: true
			},
			{ name: 'source', label: 'Waar komt de afbeelding vandaan?', hint: 'Bijvoorbeeld: CBS, 2025.', required: true },
			{
				name: 'numbers',
				label: 'Welke getallen staan er in de grafiek?',
				hint: 'De lezer kan ze openen. Een tabel in Markdown mag ook.',
				rows: 6
			}
		]
	},
	open(saying) {
		const held = read(saying);
		return { teZien: held?.alt ?? null, bron: held?.source ?? null, getallen: held?.numbers || null };
	},
	title: (saying) => read(saying)?.alt ?? '',
	missing(saying) {
		const held = read(saying);
		return [
			...(held?.picture ? [] : ['de afbeelding']),
			...(held?.alt ? [] : ['wat er te zien is']),
			...(held?.source ? [] : ['waar de afbeelding vandaan komt'])
		];
	},
	markdown(saying) {
		const held = read(saying);
		// The end of its id tells one picture from another with the same name.
		const file = held?.picture ? `Bestand: ${literal(held.picture.name)} (${held.picture.id.slice(-4)})` : '';
		const said = held
			? [`Te zien: ${literal(held.alt)}`, saying.text, held.numbers, `Bron: ${literal(held.source)}`]
			: [];
		return [...(held ? said : [saying.text]), file].filter(Boolean).join('\n\n');
	}
};
