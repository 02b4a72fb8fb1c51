import { qr } from '#lib/documents/blocks.ts';
import { families } from '#lib/documents/families.ts';
import { makePdf } from '#lib/documents/compile.server.ts';
import { readableJson } from '#lib/documents/typst.ts';
import { counted } from '#lib/text/numbers.ts';

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
	const height = roomUnder(poster);
	const fitting = fittingIn(wishes, height);
	const rest = wishes.length - fitting.length;
	const more = rest ? `En nog ${counted(rest, 'wens', 'wensen')}. U leest ze op de website.` : '';
	const code = qr(poster.url, poster.url);
	const given = { ...poster, wishes: fitting, sizes: SIZES, height, more, qr: code.kind === 'qr' ? code.svg : '' };
	return makePdf(source, {
		title: poster.title,
		language: 'nl',
		files: { 'poster.json': readableJson(given), 'tree.svg': tree }
	});
}

/** In millimetres, below the drawing when the title and the introduction are one line each. */
const ROOM = 116;
const COLUMNS = 4;

/** Of the letters of the wishes, in points: the first in which all of them fit is taken. */
const SIZES = [24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9];

const roomUnder = ({ title, introduction }: Pick<Poster, 'title' | 'introduction'>) =>
	ROOM - (linesOf(title, 44) - 1) * 15 - (linesOf(introduction, 105) - 1) * 7;

const linesOf = (text: string, letters: number) => Math.max(1, Math.ceil(text.length / letters));

/** Those that fit for certain in the smallest letters: a word that goes to the next line leaves room. */
function fittingIn(wishes: string[], height: number): string[] {
	const size = SIZES.at(-1)!;
	const [letters, room] = [31, COLUMNS * (height / (size * 0.48) - 2)];
	let used = 0;
	return wishes.slice(0, wishes.findIndex((wish) => (used += linesOf(wish, letters) + 0.25) > room) >>> 0);
}

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
#if d.wishes.len() > 0 {
  heading(level: 2, "De wensen")
  let written(size) = {
    set text(size: size * 1pt)
    list(marker: text(fill: rgb("#2f7a55"))[•], body-indent: 1.6mm, spacing: 0.85em, ..d.wishes)
  }
  layout(area => {
    let wide = (area.width - 3 * 6mm) / 4
    // A column may end some lines short: a wish is not cut so that one line of it stands alone.
    let high(size) = measure(block(width: wide, written(size))).height / 4 + 3.6pt * size
    let room = d.height * 1mm
    let size = d.sizes.find(size => high(size) <= room)
    if size == none { size = d.sizes.last() }
    block(height: calc.min(high(size), room), columns(4, gutter: 6mm, written(size)))
  })
}
#place(bottom, block(width: 100%, grid(columns: (1fr, auto), column-gutter: 8mm, align: horizon,
  [#if d.more != "" [#text(size: 12pt, weight: "bold", d.more) #v(1mm)] #text(size: 16pt, weight: "bold", d.invitation) #v(0.5mm) #text(size: 12pt, d.url)],
  image(bytes(d.qr), format: "svg", alt: d.url, width: 30mm))))
`;
