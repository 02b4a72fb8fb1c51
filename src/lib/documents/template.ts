import { families } from './families.ts';

/** The one typst source of all documents. It reads what to print from document.json, and adds no words of its own. */
export const template = String.raw`
#let given = json("document.json")
#let grey = luma(35%)
// All sizes grow with the size of the letters, for large print.
#let u = given.at("size", default: 11) / 11
#let hairline = 0.5pt + luma(45%)
${families}

#let qr-image(b) = image(bytes(b.svg), format: "svg", alt: b.alt, width: b.size * 1mm)

// A document can hold copies, each with a foot and page numbers of its own. A copy that ends on the front of a sheet is
// followed by an empty page, so that two copies never share a sheet.
#let foot = state("foot", given.footer)
#let footer() = context {
  set text(size: 9pt * u, fill: grey)
  let f = foot.get()
  let at = here().page()
  let ends = query(<copy-end>)
  let begun = query(<copy-start>).filter(mark => mark.location().page() <= at).len()
  let over = ends.filter(mark => mark.location().page() < at).len()
  let count = counter(page)
  let last = if begun == over { count.final() } else { count.at(ends.at(over).location()) }
  let pages = f.pages.replace("{page}", str(count.get().first())).replace("{pages}", str(last.first()))
  if begun == 0 or begun > over {
    grid(columns: (auto, 1fr, auto), column-gutter: 4mm, align: horizon,
      if f.at("qr", default: none) != none { qr-image(f.qr) }, strong(text(size: 11pt * u, f.text)), pages)
  }
}

#let copy(b, show-all) = {
  pagebreak(weak: true, to: "odd")
  counter(page).update(1)
  foot.update(b.footer)
  [#metadata(none) <copy-start>]
  show-all(b.blocks)
  [#metadata(none) <copy-end>]
}

#set page(paper: "a4", margin: (x: 20mm, top: 18mm, bottom: if given.footer == none { 18mm } else { 30mm }),
  footer: if given.footer != none { footer() }, footer-descent: 6mm)
#set text(font: families, size: 11pt * u, hyphenate: false, number-type: "lining")
#set par(leading: 0.7em, spacing: 1.25em)

// Words, with their line breaks; an empty text is nothing.
#let words(t) = t.split("\n").join(linebreak())

#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: if given.blocks.first().kind == "letter" { 15pt * u } else { 21pt * u })
#set heading(bookmarked: given.blocks.first().kind != "letter")
#show heading.where(level: 1): set block(below: 6mm * u)
#show heading.where(level: 2): set text(size: 14pt * u)
#show heading.where(level: 2): set block(above: 9mm * u, below: 5mm * u)

#let indented(body) = pad(left: if given.rtl { 0mm } else { 9mm * u }, right: if given.rtl { 9mm * u } else { 0mm }, body)

// A box to tick, and beside it a text in the middle of its height.
#let tick(shape, width: 5mm * u) = box(width: width, height: 5mm * u, baseline: 1.25mm * u, stroke: 0.8pt + black,
  radius: if shape == "circle" { 50% } else { 0.5mm * u })
#let strut = box(width: 0mm, height: 5mm * u, baseline: 1.25mm * u)
#let writing = box(width: 1fr, height: 5mm * u, baseline: 1.25mm * u, stroke: (bottom: hairline))
#let arrow = box(baseline: -0.3mm * u, inset: (x: 1.2mm * u), scale(x: if given.rtl { -100% } else { 100% },
  polygon(fill: black, (0mm, 0mm), (0mm, 2.2mm * u), (1.9mm * u, 1.1mm * u))))

#let option(o) = {
  strut
  words(o.label)
  if o.at("write", default: false) [ #h(1.5mm * u) #writing]
  if o.at("note", default: "") != "" { h(2mm * u); arrow; text(size: 10pt * u, weight: "bold", words(o.note)) }
}

#let options(b) = {
  let part(os) = list(marker: tick(b.shape), body-indent: 3mm * u, spacing: 3.2mm * u, ..os.map(option))
  if b.columns == 1 { part(b.options) } else {
    let size = calc.ceil(b.options.len() / b.columns)
    grid(columns: (1fr,) * b.columns, column-gutter: 6mm * u, ..b.options.chunks(size).map(part))
  }
}

#let scale-row(b) = block(width: 100%, {
  if b.from + b.to != "" {
    set text(size: 10pt * u)
    grid(columns: (1fr, 1fr), column-gutter: 8mm * u, align: (start, end), words(b.from), words(b.to))
    v(1.5mm * u)
  }
  set align(center)
  grid(columns: (1fr,) * b.steps.len(), row-gutter: 2mm * u, column-gutter: 1.5mm * u, align: center + bottom,
    ..b.steps.map(s => text(size: if b.steps.len() > 7 or s.len() < 4 { 10.5pt * u } else { 9.5pt * u }, words(s))),
    ..b.steps.map(s => tick("circle")))
})

#let matrix(b) = {
  set text(size: 10pt * u)
  let ways = b.head.len() - 1
  table(columns: (2.1fr,) + (1fr,) * ways, stroke: none, inset: (x: 1.5mm * u, y: 2mm * u),
    align: (x, y) => if x == 0 { start + horizon } else if y == 0 { center + bottom } else { center + horizon },
    fill: (x, y) => if y > 0 and calc.odd(y) { luma(94%) },
    table.header(..b.head.map(h => text(size: 9pt * u, weight: "bold", words(h))), table.hline(stroke: 0.8pt)),
    ..b.rows.map(r => (words(r),) + (tick(b.shape),) * ways).flatten(), table.hline(stroke: hairline))
}

#let simple-table(b) = table(columns: b.head.len(), stroke: (x, y) => (bottom: if y == 0 { 0.8pt } else { hairline }),
  inset: (x: 2mm * u, y: 2mm * u), align: start, table.header(..b.head.map(h => strong(words(h)))),
  ..b.rows.flatten().map(words))

#let squares(count) = grid(columns: (8mm * u,) * count, ..range(count).map(i => box(width: 8mm * u, height: 9mm * u,
  stroke: 0.8pt + black)))

#let boxes(b) = grid(columns: b.groups.len(), column-gutter: 6mm * u, row-gutter: 1.5mm * u,
  ..b.groups.map(g => text(size: 9.5pt * u, fill: grey, words(g.label))), ..b.groups.map(g => squares(g.count)))

#let numbered(b) = list(marker: tick("square", width: 5mm * u + 4.5mm * u * (b.boxes - 1)), body-indent: 3mm * u, spacing: 3.6mm * u,
  ..b.options.map(o => { strut; words(o) }))

#let lines(b) = {
  for i in range(b.count) { block(width: 100%, height: 9mm * u, above: 0mm, below: 0mm, stroke: (bottom: hairline)) }
  v(4mm * u)
}

#let picture(b) = {
  let shown = image(b.file, alt: b.alt, width: b.width * 1mm, height: b.height * 1mm, fit: "contain")
  if b.caption == "" { shown } else { figure(shown, caption: words(b.caption), numbering: none) }
}

// The number of a question stands in the margin, and a question looks the same on each level.
#let titled(b) = if not b.question { heading(level: b.level, words(b.text)) } else {
  show heading: set text(size: 11.5pt * u)
  show heading: set block(above: 0mm, below: 3.5mm * u)
  let number = if b.number != "" { h(-9mm * u); box(width: 8mm * u, words(b.number)); [ ] }
  indented(heading(level: b.level, { number; words(b.text) }))
}

#let paragraph(b) = {
  let looks = (lead: (size: 12pt * u), small: (size: 10pt * u, fill: grey), bold: (weight: "bold"),
    name: (size: 15pt * u, weight: "bold"), address: (dir: ltr), plain: (:))
  par(text(..looks.at(b.look), words(b.text)))
}

// The address stands where the window of an envelope is, whatever comes before it; the marks say where to fold.
#let letter(b, show-all) = {
  place(top + left, dx: -20mm, dy: 81mm, pdf.artifact(line(length: 5mm, stroke: 0.4pt + grey)))
  place(top + left, dx: -20mm, dy: 180mm, pdf.artifact(line(length: 5mm, stroke: 0.4pt + grey)))
  block(height: 32mm, width: 100%, below: 0mm, grid(columns: (1fr, 1fr), align: (start, end), show-all(b.head),
    text(size: 9.5pt, fill: grey, words(b.sender))))
  block(height: 42mm, width: 90mm, above: 0mm, below: 0mm, b.address.map(words).join(linebreak()))
  show-all(b.blocks)
}

// The font inside typst that tells a zero from an O and a one from an l.
#let code(b) = grid(columns: (1fr, auto), column-gutter: 6mm * u, align: horizon, {
    par(words(b.before))
    par(words(b.label))
    par(text(font: "DejaVu Sans Mono", size: 19pt * u, weight: "bold", b.code))
    par(text(size: 9.5pt * u, words(b.beside)))
  }, qr-image(b.qr))

#let show-block(b, show-all) = {
  if b.kind == "heading" { titled(b) }
  else if b.kind == "paragraph" { paragraph(b) }
  else if b.kind == "list" { (if b.ordered { enum } else { list })(spacing: 2mm * u, ..b.items.map(words)) }
  else if b.kind == "table" { simple-table(b) }
  else if b.kind == "options" { options(b) }
  else if b.kind == "note" { par({ arrow; strong(words(b.text)) }) }
  else if b.kind == "lines" { lines(b) }
  else if b.kind == "scale" { scale-row(b) }
  else if b.kind == "matrix" { matrix(b) }
  else if b.kind == "boxes" { boxes(b) }
  else if b.kind == "numbered" { numbered(b) }
  else if b.kind == "picture" { picture(b) }
  else if b.kind == "qr" { qr-image(b) }
  else if b.kind == "frame" { block(width: 100%, stroke: 0.8pt, radius: 1.5mm * u, inset: 5mm * u, above: 6mm * u, below: 6mm * u, breakable: false, show-all(b.blocks)) }
  else if b.kind == "together" { block(width: 100%, breakable: b.breakable, above: 8mm * u, below: 0mm, show-all(b.blocks)) }
  else if b.kind == "indent" { indented(show-all(b.blocks)) }
  else if b.kind == "space" { v(b.height * 1mm * u) }
  else if b.kind == "page" { pagebreak(weak: true) }
  else if b.kind == "code" { code(b) }
  else if b.kind == "copy" { copy(b, show-all) }
  else if b.kind == "letter" { letter(b, show-all) }
}

#let show-all(blocks) = for b in blocks { show-block(b, show-all) }
#show-all(given.blocks)
`;
