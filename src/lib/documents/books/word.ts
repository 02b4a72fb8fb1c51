import type * as docx from 'docx';
import type { Book, BookChapter, BookPicture, Picture, Prose, Span } from './book.ts';
import { levelsOf } from './pdf.ts';
import { contentsOf, coverOf, footOf, headOf } from './word-frame.ts';
import { headingOf, numbering, stylesOf } from './word-styles.ts';

/** A book as a Word file, with styles, footnotes and alt texts that Word and LibreOffice know as such. */
export async function makeBookWord(given: Book): Promise<Uint8Array> {
	const word = await import('docx');
	const book = { ...given, ...levelsOf(given) };
	const writing = new Writing(word, book);
	const body = [...book.chapters.flatMap((chapter) => writing.chapter(chapter)), ...writing.chapter(book.colophon)];
	const document = new word.Document({
		title: book.title,
		creator: book.author,
		lastModifiedBy: book.author,
		description: book.cover.lead,
		styles: stylesOf(book),
		numbering: numbering(word),
		footnotes: writing.footnotes,
		sections: [
			{ children: coverOf(word, book) },
			{
				properties: { type: word.SectionType.NEXT_PAGE },
				headers: { default: headOf(word, book) },
				footers: { default: footOf(word, book) },
				children: [...contentsOf(word, book), ...body]
			}
		]
	});
	return word.Packer.toBuffer(document);
}

export type Word = typeof docx;
type Block = docx.Paragraph | docx.Table;

const MONOSPACED = 'Consolas';

/** Writes what stands in a book, and gathers its footnotes on the way. */
class Writing {
	readonly footnotes: Record<string, { children: docx.Paragraph[] }> = {};
	readonly #word: Word;
	readonly #pictures: Map<string, Picture>;
	#lists = 0;

	constructor(word: Word, { pictures }: Book) {
		this.#word = word;
		this.#pictures = pictures;
	}

	chapter({ title, parts }: BookChapter): Block[] {
		const { Paragraph, TextRun } = this.#word;
		const head = title ? [new Paragraph({ heading: headingOf(1), children: [new TextRun(title)] })] : [];
		return [...head, ...parts.flatMap((part) => this.#prose(part))];
	}

	#prose(part: Prose, around: { style?: string; level?: number } = {}): Block[] {
		const { Paragraph, TextRun, BorderStyle } = this.#word;
		switch (part.kind) {
			case 'text':
				return [new Paragraph({ style: around.style ?? 'Normal', children: this.#spans(part.spans) })];
			case 'heading':
				return [new Paragraph({ heading: headingOf(part.level), children: this.#spans(part.spans) })];
			case 'list':
				return this.#list(part, (around.level ?? -1) + 1);
			case 'quote':
				return part.parts.flatMap((inner) => this.#prose(inner, { ...around, style: 'Quote' }));
			case 'frame':
				return [this.#frame(part), new Paragraph({ children: [] })];
			case 'table':
				return [this.#table(part), new Paragraph({ children: [] })];
			case 'code':
				return part.text
					.split('\n')
					.map((line) => new Paragraph({ style: 'Normal', children: [new TextRun({ text: line, font: MONOSPACED })] }));
			case 'rule':
				return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '999999' } } })];
			case 'picture':
				return this.#picture(part);
		}
	}

	#list({ start, items }: Extract<Prose, { kind: 'list' }>, level: number) {
		const { Paragraph } = this.#word;
		const reference = start === null ? 'dots' : 'numbers';
		// Each list counts for itself.
		const instance = ++this.#lists;
		return items.flatMap(([first, ...rest]) => [
			...(first?.kind === 'text'
				? [
						new Paragraph({
							style: 'ListParagraph',
							numbering: { reference, level: Math.min(level, 8), instance },
							children: this.#spans(first.spans)
						})
					]
				: first
					? this.#prose(first, { level, style: 'ListParagraph' })
					: []),
			...rest.flatMap((part) => this.#prose(part, { level, style: 'ListParagraph' }))
		]);
	}

	#frame({ title, parts }: Extract<Prose, { kind: 'frame' }>): docx.Table {
		const { Table, TableRow, TableCell, Paragraph, TextRun, WidthType } = this.#word;
		const head = new Paragraph({ keepNext: true, children: [new TextRun({ text: title, bold: true })] });
		const children = [head, ...parts.flatMap((part) => this.#prose(part))];
		const margins = { top: 120, bottom: 120, left: 160, right: 160 };
		const rows = [new TableRow({ children: [new TableCell({ margins, children })] })];
		return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });
	}

	#table({ head, rows }: Extract<Prose, { kind: 'table' }>): docx.Table {
		const { Table, TableRow, TableCell, Paragraph, WidthType } = this.#word;
		const row = (cells: Span[][], tableHeader: boolean) =>
			new TableRow({
				...(tableHeader && { tableHeader }),
				cantSplit: true,
				children: cells.map(
					(cell) =>
						new TableCell({
							margins: { top: 80, bottom: 80, left: 110, right: 110 },
							...(tableHeader && { shading: { fill: 'E8EFEC' } }),
							children: [
								new Paragraph({
									children: this.#spans(tableHeader ? cell.map((span) => ({ ...span, bold: true })) : cell)
								})
							]
						})
				)
			});
		return new Table({
			width: { size: 100, type: WidthType.PERCENTAGE },
			rows: [row(head, true), ...rows.map((cells) => row(cells, false))]
		});
	}

	#picture({ name, alt, caption }: BookPicture): docx.Paragraph[] {
		const { Paragraph, ImageRun, TextRun } = this.#word;
		const picture = this.#pictures.get(name);
		const text = caption ? [new Paragraph({ style: 'Caption', children: [new TextRun(caption)] })] : [];
		if (!picture || picture.type === 'svg') return [new Paragraph(`[${alt}]`), ...text];
		const width = Math.min(600, picture.width);
		const image = new ImageRun({
			type: picture.type,
			data: picture.bytes,
			transformation: { width, height: Math.round((picture.height * width) / Math.max(1, picture.width)) },
			altText: { name, description: alt, title: alt }
		});
		return [new Paragraph({ children: [image] }), ...text];
	}

	#spans(spans: Span[]): docx.ParagraphChild[] {
		return spans.map((span) => (span.note ? this.#note(span.note) : this.#run(span)));
	}

	#run({ text, bold, italic, struck, code, href }: Span): docx.ParagraphChild {
		const { TextRun, ExternalHyperlink } = this.#word;
		if (text === '\n') return new TextRun({ break: 1 });
		const looks = {
			text,
			...(bold && { bold }),
			...(italic && { italics: italic }),
			...(struck && { strike: struck }),
			...(code && { font: MONOSPACED })
		};
		if (!href) return new TextRun(looks);
		return new ExternalHyperlink({ link: href, children: [new TextRun({ ...looks, style: 'Hyperlink' })] });
	}

	#note(spans: Span[]): docx.ParagraphChild {
		const { Paragraph, FootnoteReferenceRun } = this.#word;
		const id = Object.keys(this.footnotes).length + 1;
		this.footnotes[id] = {
			children: [new Paragraph({ style: 'FootnoteText', children: this.#spans([{ text: ' ' }, ...spans]) })]
		};
		return new FootnoteReferenceRun(id);
	}
}
