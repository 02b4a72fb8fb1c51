import { qr } from '#lib/documents/blocks.ts';
import { families } from '#lib/documents/families.ts';
import { makePdf } from '#lib/documents/compile.server.ts';
import { readableJson } from '#lib/documents/typst.ts';

/** What hangs on the wall of the place: the tree, its wishes as far as they fit, and the way to the page. */
export interface Poster {
	title: string;
	introduction: string;
	/** The drawing, as SVG. */
	tree: string;
	/** The drawing in words, for who hears it. */
	alt: string;
	/** In the order in which they are wanted. */
	wishes: string[];
	/** The address of the tree. */
	url: string;
	/** What one does there. */
	invitation: string;
}

/** One sheet of A3. */
export function makePoster({ wishes, tree, ...poster }: Poster): Promise<Uint8Array> {
	const code = qr(poster.url, poster.url);
	const given = {
		...poster,
		wishes: wishes.slice(0, MOST),
		total: wishes.length,
		sizes: SIZES,
		height: roomUnder(poster),
		qr: code.kind === 'qr' ? code.svg : ''
	};
	return makePdf(source, {
		title: poster.title,
		language: 'nl',
		files: { 'poster.json': readableJson(given), 'tree.svg': tree }
	});
}

/** More never fit, not even when each is one line. */
const MOST = 120;

/** Of the letters of the wishes, in points: the first in which all of them fit is taken. */
const SIZES = [24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9];

/** In millimetres, below the drawing when the title and the introduction are one line each. */
const ROOM = 116;

const roomUnder = ({ title, introduction }: Pick<Poster, 'title' | 'introduction'>) =>
	ROOM - (linesOf(title, 44) - 1) * 15 - (linesOf(introduction, 105) - 1) * 7;

const linesOf = (text: string, letters: number) => Math.max(1, Math.ceil(text.length / letters));

const source = String.raw`
#let d = json("poster.json")
${families}
#set page(paper: "a3", margin: (x: 14mm, top: 13mm, bottom: 11mm), fill: rgb("#fdfaf4"))
#set text(font: families, size: 10pt, hyphenate: false, fill: rgb("#22262a"))
#set par(leading: 0.55em)
#show heading.where(level: 1): set text(size: 34pt)
#show heading.where(level: 1): set block(below: 5mm)
#show heading.where(level: 2): set text(size: 15pt)
#show heading.where(level: 2): set block(above: 6mm, below: 4mm)
#heading(level: 1, d.title)
#text(size: 14pt, d.introduction)
#v(2mm)
#block(radius: 5mm, clip: true, image("tree.svg", alt: d.alt, width: 100%))
#let wide = (297mm - 2 * 14mm - 3 * 6mm) / 4
#let written(size, wishes) = {
  set text(size: size * 1pt)
  list(marker: text(fill: rgb("#2f7a55"))[•], body-indent: 1.6mm, spacing: 0.85em, ..wishes)
}
// A wish stays whole, and goes to the next column when it does not fit any more.
#let fill(heights, size, room) = {
  let columns = ((),)
  let left = room
  for (i, high) in heights.enumerate() {
    if columns.last().len() > 0 and high > left {
      columns.push(())
      left = room
    }
    columns.last().push(i)
    left = left - high - size * 0.85pt
  }
  columns
}
#context {
  let room = d.height * 1mm
  let heights(size) = d.wishes.map(wish => measure(width: wide, written(size, (wish,))).height)
  let fits(size) = fill(heights(size), size, room).len() <= 4
  let size = d.sizes.find(fits)
  if size == none { size = d.sizes.last() }
  let high = heights(size)
  // As high as it takes, so that the columns are even.
  let least = calc.min(room, high.sum(default: 0pt) / 4)
  while fill(high, size, least).len() > 4 and least < room { least = least + 2pt }
  let columns = fill(high, size, calc.min(least, room))
  let shown = columns.slice(0, calc.min(4, columns.len()))
  let rest = d.total - shown.flatten().len()
  if d.wishes.len() > 0 {
    heading(level: 2, text(size: calc.max(15, size + 1) * 1pt, "De wensen"))
    grid(columns: (wide,) * 4, column-gutter: 6mm, ..shown.map(some => written(size, some.map(i => d.wishes.at(i)))))
  }
  place(bottom, block(width: 100%, grid(columns: (1fr, auto), column-gutter: 8mm, align: horizon, {
    if rest > 0 {
      text(size: 12pt, weight: "bold")[En nog #rest #(if rest == 1 [wens] else [wensen]). U leest ze op de website.]
      v(1mm)
    }
    text(size: 16pt, weight: "bold", d.invitation)
    v(0.5mm)
    text(size: 12pt, d.url)
  }, image(bytes(d.qr), format: "svg", alt: d.url, width: 30mm))))
}
`;
