import type { FileChild, Footer, Header } from 'docx';
import type { Book } from './book.ts';
import type { Word } from './word.ts';
import { colour } from './word-styles.ts';

// What stands around the text of a Word file.

export function coverOf({ Paragraph, TextRun }: Word, { author, title, mark, cover }: Book): FileChild[] {
	const main = colour(cover.colours.main);
	return [
		new Paragraph({ children: [new TextRun({ text: author, bold: true, size: 28, color: main })] }),
		new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
		...(mark ? [new Paragraph({ children: [new TextRun({ text: mark, bold: true, size: 26 })] })] : []),
		...(cover.lead
			? [new Paragraph({ spacing: { after: 360 }, children: [new TextRun({ text: cover.lead, size: 26 })] })]
			: []),
		...cover.facts.map(
			({ label, text }) =>
				new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(text)] })
		)
	];
}

/** Word itself puts the numbers of pages in, when somebody asks it to update the table. */
export function contentsOf({ Paragraph, PageBreak, TableOfContents, TextRun }: Word, { cover }: Book): FileChild[] {
	const main = colour(cover.colours.main);
	return [
		// Not a heading: it would stand in the table below it.
		new Paragraph({
			spacing: { after: 200 },
			children: [new TextRun({ text: 'Inhoud', bold: true, size: 40, color: main })]
		}),
		new TableOfContents('Inhoud', { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
		new Paragraph({ children: [new PageBreak()] })
	];
}

export const headOf = ({ Header, Paragraph, TextRun, TabStopType }: Word, { title, running, mark }: Book): Header =>
	new Header({
		children: [
			new Paragraph({
				tabStops: [{ type: TabStopType.RIGHT, position: 9026 }],
				children: [
					new TextRun({ text: `${title}\t`, size: 17, color: '595959' }),
					new TextRun({ text: mark || running, size: 17, color: '595959', bold: mark !== '' })
				]
			})
		]
	});

export const footOf = ({ Footer, Paragraph, TextRun, TabStopType, PageNumber }: Word, { author }: Book): Footer =>
	new Footer({
		children: [
			new Paragraph({
				tabStops: [{ type: TabStopType.RIGHT, position: 9026 }],
				children: [
					new TextRun({
						size: 17,
						color: '595959',
						children: [`${author}\t`, 'Bladzijde ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES]
					})
				]
			})
		]
	});
