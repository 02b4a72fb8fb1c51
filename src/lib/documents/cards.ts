import { makePdf } from './compile.server.ts';
import { families } from './families.ts';
import { qr } from './blocks.ts';
import { readableJson } from './typst.ts';

/** What stands on each card. */
export interface CardWords {
	/** “Wensboom Buurthuis De Spil 2026” */
	title: string;
	question: string;
	rule: string;
	/** Where one leaves the card. */
	place: string;
	/** The address to follow it, as short as it can be. */
	followUrl: string;
}

export interface Card {
	number: number;
	code: string;
	/** Where its writer hangs it on a telephone. */
	qrUrl: string;
}

/** Sheets of A4 with four cards of A6 each, with marks to cut along and a strip to tear off. */
export const makeCards = (words: CardWords, cards: Card[]): Promise<Uint8Array> =>
	makePdf(template, {
		title: `Kaarten: ${words.title}`,
		language: 'nl',
		files: {
			'document.json': readableJson({
				words,
				cards: cards.map((card) => ({ ...card, qr: qr(card.qrUrl, QR_ALT, 19) }))
			})
		}
	});

const QR_ALT = 'QR-code om de wens van deze kaart zelf op te hangen.';

/** All words go along as JSON: nothing in them is read as typst. */
const template = String.raw`
#let given = json("document.json")
#let w = given.words
${families}
#set page(paper: "a4", margin: 0mm)
#set text(font: families, size: 9.5pt, hyphenate: false, number-type: "lining")
#set par(leading: 0.55em, spacing: 0.8em)
#show heading: set text(size: 12.5pt)
#show heading: set block(below: 2.5mm)
#let grey = luma(35%)
#let cut(x, y, dx, dy) = place(top + left, dx: x, dy: y, pdf.artifact(line(end: (dx, dy), stroke: 0.4pt + grey)))
#let marks = {
  for x in (0mm, 105mm, 210mm) { for y in (0mm, 294mm) { cut(x, y, 0mm, 3mm) } }
  for y in (0mm, 148.5mm, 297mm) { for x in (0mm, 207mm) { cut(x, y, 3mm, 0mm) } }
  cut(102mm, 148.5mm, 6mm, 0mm)
  cut(105mm, 145.5mm, 0mm, 6mm)
}
#let rule-line = block(width: 100%, height: 8mm, above: 0mm, below: 0mm, stroke: (bottom: 0.5pt + luma(45%)))
#let field(label, width) = box(width: width, { text(size: 8.5pt, label); h(1.5mm); box(width: 1fr, stroke: (bottom: 0.5pt + luma(45%))) })
#let card(c) = block(width: 105mm, height: 148.5mm, inset: (x: 9mm, top: 8mm, bottom: 5mm), {
  grid(columns: (1fr, auto), column-gutter: 4mm, heading(level: 1, w.title),
    align(end, { text(size: 8.5pt, fill: grey)[Kaart]; linebreak(); text(size: 15pt, weight: "bold", str(c.number)) }))
  par(w.question)
  par(text(size: 8.5pt, fill: grey, w.rule))
  v(1mm)
  strong[Ik wens]
  v(-1mm)
  for i in range(5) { rule-line }
  v(2.5mm)
  grid(columns: (1fr, 1fr), column-gutter: 4mm, row-gutter: 5mm, field("Voornaam", 100%), field("Wijk", 100%), field("Datum", 100%),
    text(size: 7.5pt, fill: grey)[Naam, wijk en datum mag u overslaan. Tekenen mag op de achterkant.])
  v(1fr)
  grid(columns: (1fr, auto), column-gutter: 4mm, align: horizon, text(size: 8.5pt, {
    strong("Lever deze kaart in bij " + w.place + ".")
    linebreak()
    [Of hang uw wens zelf op: richt de camera van uw telefoon op het vierkant.]
  }), image(bytes(c.qr.svg), format: "svg", alt: c.qr.alt, width: 19mm))
  v(2mm)
  pdf.artifact(line(length: 100%, stroke: (paint: grey, thickness: 0.6pt, dash: "dashed")))
  v(-0.5mm)
  grid(columns: (auto, 1fr), column-gutter: 5mm, align: horizon, {
    text(size: 8pt, fill: grey)[Scheur deze strook af en bewaar hem. Uw volgcode:]
    v(-1.5mm)
    text(font: "DejaVu Sans Mono", size: 13pt, weight: "bold", c.code)
    v(-1.5mm)
    text(size: 8pt, "Volg uw wens op " + w.followUrl + " zodra de kaart is overgetypt.")
  })
})
#for sheet in given.cards.chunks(4) {
  page({ marks; grid(columns: (105mm, 105mm), rows: (148.5mm, 148.5mm), ..sheet.map(card)) })
}
`;
