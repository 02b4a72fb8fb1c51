import * as docx from 'docx';
import { zipSync, unzipSync, strToU8, type Zippable } from 'fflate';

const { Paragraph, TextRun, HeadingLevel, ExternalHyperlink, FootnoteReferenceRun, Table, TableRow, TableCell } = docx;

const text = (words: string, more: docx.IParagraphOptions = {}) =>
	new Paragraph({ children: [new TextRun(words)], ...more });

/** A small nota as somebody writes it in Word, with one of each thing. */
export async function wordNota(): Promise<Buffer> {
	const cell = (words: string) => new TableCell({ children: [text(words)] });
	const picture = new docx.ImageRun({
		type: 'png',
		data: Buffer.from(
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
			'base64'
		),
		transformation: { width: 10, height: 10 },
		altText: { name: 'foto', description: 'Een plein met bomen', title: 'Plein' }
	});
	const bullets = (words: string, level = 0) => text(words, { bullet: { level } });
	return docx.Packer.toBuffer(
		new docx.Document({
			title: 'Nota Wonen',
			footnotes: { 1: { children: [text('Bron: het CBS.')] } },
			sections: [
				{
					children: [
						text('Nota Wonen', { heading: HeadingLevel.TITLE }),
						text('Huizen', { heading: HeadingLevel.HEADING_1 }),
						new Paragraph({
							children: [
								new TextRun('Er zijn '),
								new TextRun({ text: 'te weinig', bold: true }),
								new TextRun(' huizen*. '),
								new ExternalHyperlink({ link: 'https://a.example/cijfers', children: [new TextRun('Zie de cijfers')] }),
								new FootnoteReferenceRun(1)
							]
						}),
						text('Wij doen dit:'),
						bullets('bouwen'),
						bullets('ook hoog', 1),
						bullets('delen'),
						new Paragraph({ children: [picture] }),
						text('Voor jongeren', { heading: HeadingLevel.HEADING_3 }),
						text('Jongeren krijgen een eigen plek.'),
						new Paragraph({ children: [new TextRun({ text: 'Vette kop', bold: true })] }),
						new Table({
							rows: [
								new TableRow({ children: [cell('Wijk'), cell('Huizen')] }),
								new TableRow({ children: [cell('Noord | West'), cell('12')] })
							]
						})
					]
				}
			]
		})
	);
}

/** The same file with other parts in it, or with words in a part changed. */
export function withParts(file: Buffer, change: (parts: Record<string, Uint8Array>) => Zippable): Buffer {
	return Buffer.from(zipSync(change(unzipSync(file))));
}

export const part = strToU8;
