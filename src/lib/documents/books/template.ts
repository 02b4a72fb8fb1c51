import { families } from '../families.ts';

/** The one typst source of all books. It reads what to print from document.json, and adds no words but those of pages. */
export const template = String.raw`
#let given = json("document.json")
#let grey = luma(35%)
#let hairline = 0.5pt + luma(60%)
#let main = rgb(given.cover.colours.main)
#let accent = rgb(given.cover.colours.accent)
#let tint = rgb(given.cover.colours.tint)
${families}

#set text(font: families, size: 11pt, hyphenate: false, number-type: "lining")
#set par(leading: 0.72em, spacing: 1.15em)
#set list(indent: 2mm, body-indent: 3mm, spacing: 0.75em)
#set enum(indent: 2mm, body-indent: 3mm, spacing: 0.75em)
#set table(stroke: none, inset: (x: 2.2mm, y: 2mm), align: start)
#set footnote.entry(gap: 0.55em, separator: line(length: 25%, stroke: hairline))
#show footnote.entry: set text(size: 8.5pt)
#show footnote.entry: set par(leading: 0.55em)
#show link: set text(fill: main)
#show raw: set text(font: families, size: 10pt)

#show heading: set block(sticky: true)
#show heading: set text(fill: main)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 1): set block(above: 14mm, below: 6mm)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 2): set block(above: 8mm, below: 4mm)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading.where(level: 3): set block(above: 6mm, below: 3mm)

#let words(t) = t.split("\n").join(linebreak())

// A footnote is set by the same function: it holds words and links.
#let span(s, spans) = {
  if s.at("note", default: none) != none { return footnote(spans(s.note, spans)) }
  if s.text == "\n" { return linebreak() }
  let shown = if s.at("code", default: false) { raw(s.text) } else { s.text }
  if s.at("struck", default: false) { shown = strike(shown) }
  if s.at("italic", default: false) { shown = emph(shown) }
  if s.at("bold", default: false) { shown = strong(shown) }
  if s.at("href", default: none) != none { link(s.href, shown) } else { shown }
}
#let spans(all, again) = for s in all { span(s, again) }
#let line-of(all) = spans(all, spans)

#let quoted(body) = quote(block: true, body)
#show quote.where(block: true): it => block(stroke: (left: 2.5pt + accent), inset: (left: 5mm, y: 1mm), it.body)

#let simple-table(p) = block(above: 5mm, below: 5mm, table(columns: p.head.len(),
  fill: (x, y) => if y == 0 { tint }, stroke: (x, y) => (bottom: if y == 0 { 0.8pt + main } else { hairline }),
  table.header(..p.head.map(cell => strong(line-of(cell)))), ..p.rows.join().map(line-of)))

#let picture(p) = {
  let shown = image(p.name, alt: p.alt, width: calc.min(170, p.width * 0.2) * 1mm)
  if p.caption == "" { align(center, shown) } else { figure(shown, caption: p.caption, numbering: none, kind: image, supplement: none) }
}

#let code(p) = block(fill: luma(96%), inset: 3mm, radius: 1mm, width: 100%, words(p.text))

#let frame(title, body) = block(stroke: hairline, inset: 4mm, radius: 1mm, width: 100%, {
  block(sticky: true, below: 3mm, strong(title))
  body
})

#let listed(start, items) = if start == none { list(..items) } else { enum(start: start, ..items) }

#let prose(p, all) = {
  if p.kind == "text" { par(line-of(p.spans)) }
  else if p.kind == "heading" { heading(level: p.level, line-of(p.spans)) }
  else if p.kind == "list" { block(above: 3.6mm, below: 4.2mm, listed(p.start, p.items.map(parts => all(parts, all)))) }
  else if p.kind == "quote" { quoted(all(p.parts, all)) }
  else if p.kind == "frame" { frame(p.title, all(p.parts, all)) }
  else if p.kind == "table" { simple-table(p) }
  else if p.kind == "code" { code(p) }
  else if p.kind == "rule" { pdf.artifact(align(center, line(length: 30%, stroke: hairline))) }
  else if p.kind == "picture" { picture(p) }
}
// Words above a quote say whose it is: they never stand alone at the foot of a page.
#let show-prose(parts, again) = for (i, p) in parts.enumerate() {
  let next = parts.at(i + 1, default: (kind: "none"))
  if p.kind == "text" and next.kind == "quote" { block(sticky: true, above: 1.15em, below: 1.15em, prose(p, again)) }
  else { prose(p, again) }
}

#let chapter(c) = {
  if c.title != "" { heading(level: 1, words(c.title)) }
  show-prose(c.parts, show-prose)
}

// The cover: a sheet of colour with the title, the drawing on its edge, and below it what there is to know.
#let cover() = page(margin: 0mm, header: none, footer: none, {
  place(top, pdf.artifact(rect(width: 100%, height: 168mm, fill: main)))
  place(top, dy: 168mm, pdf.artifact(rect(width: 100%, height: 2mm, fill: accent)))
  if given.cover.drawing != "" {
    place(top, dy: 138.5mm, pdf.artifact(image(bytes(given.cover.drawing), format: "svg", width: 100%)))
  }
  block(width: 100%, height: 168mm, inset: (x: 22mm, top: 24mm), {
    set text(fill: white)
    par(text(size: 13pt, weight: "bold", given.author))
    v(22mm)
    block(width: 150mm, { set par(leading: 0.5em); text(size: if given.title.len() > 60 { 26pt } else { 34pt }, weight: "bold", title()) })
    if given.mark != "" { v(4mm); block(fill: accent, inset: (x: 4mm, y: 2.5mm), radius: 1mm, text(fill: black, weight: "bold", given.mark)) }
  })
  block(width: 100%, inset: (x: 22mm, top: 12mm), {
    if given.cover.lead != "" { block(width: 160mm, below: 8mm, text(size: 12.5pt, words(given.cover.lead))) }
    for f in given.cover.facts { block(above: 2.6mm, below: 2.6mm, grid(columns: (34mm, 1fr), text(fill: grey, f.label), words(f.text))) }
  })
})

#show title: set text(size: 1em)
#show title: set block(above: 0mm, below: 0mm)
#set page(paper: "a4", margin: (x: 25mm, top: 26mm, bottom: 26mm), header-ascent: 9mm, footer-descent: 9mm,
  header: { set text(size: 8.5pt, fill: grey)
    grid(columns: (1fr, auto), column-gutter: 6mm, given.title,
      if given.mark == "" { given.running } else { strong(text(fill: black, given.mark)) })
    v(-1.5mm); line(length: 100%, stroke: hairline) },
  footer: context { set text(size: 8.5pt, fill: grey)
    grid(columns: (1fr, auto), given.author, given.pages.replace("{page}", str(counter(page).get().first()))
      .replace("{pages}", str(counter(page).final().first()))) })

#cover()
#show outline.entry.where(level: 1): set text(weight: "bold")
#show outline.entry.where(level: 1): set block(above: 4.2mm)
#show outline.entry: set text(fill: black)
#outline(title: given.contents, depth: 2, indent: 5mm)
#pagebreak(weak: true)
#for c in given.chapters { chapter(c) }
#pagebreak(weak: true)
#chapter(given.colophon)
`;
