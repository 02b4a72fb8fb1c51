/** The one typst source of all documents. It reads what to print from document.json, and adds no words of its own. */
export const template = String.raw`
#let given = json("document.json")
#let grey = luma(35%)
#let hairline = 0.5pt + luma(45%)
// The first two are only for letters that they have whole. They would make a ć of a c and an accent, and who copies or
// listens would then hear it twice.
#let families = (
  (name: "Noto Sans latin", covers: regex("[\u{20}-\u{ff}\u{131}\u{152}\u{153}\u{2010}-\u{2044}\u{20ac}\u{2122}\u{2212}]")),
  (name: "Noto Sans vietnamese", covers: regex("[\u{102}\u{103}\u{110}\u{111}\u{128}\u{129}\u{168}\u{169}\u{1a0}\u{1a1}\u{1af}\u{1b0}\u{1ea0}-\u{1ef9}]")),
  "Noto Sans latin-ext", "Noto Sans cyrillic", "Noto Sans cyrillic-ext", "Noto Sans greek",
  "Noto Sans Arabic", "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", "Arial", "DejaVu Sans", "DejaVu Sans Mono")

#let qr-image(b) = image(bytes(b.svg), format: "svg", alt: b.alt, width: b.size * 1mm)

#let footer(f) = context {
  set text(size: 9pt, fill: grey)
  let count = counter(page)
  let pages = f.pages.replace("{page}", str(count.get().first())).replace("{pages}", str(count.final().first()))
  grid(columns: (auto, 1fr, auto), column-gutter: 4mm, align: horizon,
    if f.at("qr", default: none) != none { qr-image(f.qr) }, strong(text(size: 11pt, f.text)), pages)
}

#set page(paper: "a4", margin: (x: 20mm, top: 18mm, bottom: if given.footer == none { 18mm } else { 30mm }),
  footer: if given.footer != none { footer(given.footer) }, footer-descent: 6mm)
#set text(font: families, size: 11pt, hyphenate: false, number-type: "lining")
#set par(leading: 0.7em, spacing: 1.25em)

// Words, with their line breaks; an empty text is nothing.
#let words(t) = t.split("\n").join(linebreak())

#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: if given.blocks.first().kind == "letter" { 15pt } else { 21pt })
#set heading(bookmarked: given.blocks.first().kind != "letter")
#show heading.where(level: 1): set block(below: 6mm)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 2): set block(above: 9mm, below: 5mm)

#let indented(body) = pad(left: if given.rtl { 0mm } else { 9mm }, right: if given.rtl { 9mm } else { 0mm }, body)

// A box to tick, and beside it a text in the middle of its height.
#let tick(shape, width: 5mm) = box(width: width, height: 5mm, baseline: 1.25mm, stroke: 0.8pt + black,
  radius: if shape == "circle" { 50% } else { 0.5mm })
#let strut = box(width: 0mm, height: 5mm, baseline: 1.25mm)
#let writing = box(width: 1fr, height: 5mm, baseline: 1.25mm, stroke: (bottom: hairline))
#let arrow = box(baseline: -0.3mm, inset: (x: 1.2mm), scale(x: if given.rtl { -100% } else { 100% },
  polygon(fill: black, (0mm, 0mm), (0mm, 2.2mm), (1.9mm, 1.1mm))))

#let option(o) = {
  strut
  words(o.label)
  if o.at("write", default: false) [ #h(1.5mm) #writing]
  if o.at("note", default: "") != "" { h(2mm); arrow; text(size: 10pt, weight: "bold", words(o.note)) }
}

#let options(b) = {
  let part(os) = list(marker: tick(b.shape), body-indent: 3mm, spacing: 3.2mm, ..os.map(option))
  if b.columns == 1 { part(b.options) } else {
    let size = calc.ceil(b.options.len() / b.columns)
    grid(columns: (1fr,) * b.columns, column-gutter: 6mm, ..b.options.chunks(size).map(part))
  }
}

#let scale-row(b) = block(width: 100%, {
  if b.from + b.to != "" {
    set text(size: 10pt)
    grid(columns: (1fr, 1fr), column-gutter: 8mm, align: (start, end), words(b.from), words(b.to))
    v(1.5mm)
  }
  set align(center)
  grid(columns: (1fr,) * b.steps.len(), row-gutter: 2mm, column-gutter: 1.5mm, align: center + bottom,
    ..b.steps.map(s => text(size: if b.steps.len() > 7 or s.len() < 4 { 10.5pt } else { 9.5pt }, words(s))),
    ..b.steps.map(s => tick("circle")))
})

#let matrix(b) = {
  set text(size: 10pt)
  let ways = b.head.len() - 1
  table(columns: (2.1fr,) + (1fr,) * ways, stroke: none, inset: (x: 1.5mm, y: 2mm),
    align: (x, y) => if x == 0 { start + horizon } else if y == 0 { center + bottom } else { center + horizon },
    fill: (x, y) => if y > 0 and calc.odd(y) { luma(94%) },
    table.header(..b.head.map(h => text(size: 9pt, weight: "bold", words(h))), table.hline(stroke: 0.8pt)),
    ..b.rows.map(r => (words(r),) + (tick(b.shape),) * ways).flatten(), table.hline(stroke: hairline))
}

#let simple-table(b) = table(columns: b.head.len(), stroke: (x, y) => (bottom: if y == 0 { 0.8pt } else { hairline }),
  inset: (x: 2mm, y: 2mm), align: start, table.header(..b.head.map(h => strong(words(h)))),
  ..b.rows.flatten().map(words))

#let squares(count) = grid(columns: (8mm,) * count, ..range(count).map(i => box(width: 8mm, height: 9mm,
  stroke: 0.8pt + black)))

#let boxes(b) = grid(columns: b.groups.len(), column-gutter: 6mm, row-gutter: 1.5mm,
  ..b.groups.map(g => text(size: 9.5pt, fill: grey, words(g.label))), ..b.groups.map(g => squares(g.count)))

#let numbered(b) = list(marker: tick("square", width: 5mm + 4.5mm * (b.boxes - 1)), body-indent: 3mm, spacing: 3.6mm,
  ..b.options.map(o => { strut; words(o) }))

#let lines(b) = {
  for i in range(b.count) { block(width: 100%, height: 9mm, above: 0mm, below: 0mm, stroke: (bottom: hairline)) }
  v(4mm)
}

#let picture(b) = {
  let shown = image(b.file, alt: b.alt, width: b.width * 1mm, height: b.height * 1mm, fit: "contain")
  if b.caption == "" { shown } else { figure(shown, caption: words(b.caption), numbering: none) }
}

// The number of a question stands in the margin, and a question looks the same on each level.
#let titled(b) = if not b.question { heading(level: b.level, words(b.text)) } else {
  show heading: set text(size: 11.5pt)
  show heading: set block(above: 0mm, below: 3.5mm)
  let number = if b.number != "" { h(-9mm); box(width: 8mm, words(b.number)); [ ] }
  indented(heading(level: b.level, { number; words(b.text) }))
}

#let paragraph(b) = {
  let looks = (lead: (size: 12pt), small: (size: 10pt, fill: grey), bold: (weight: "bold"),
    name: (size: 15pt, weight: "bold"), address: (dir: ltr), plain: (:))
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
#let code(b) = grid(columns: (1fr, auto), column-gutter: 6mm, align: horizon, {
    par(words(b.before))
    par(words(b.label))
    par(text(font: "DejaVu Sans Mono", size: 19pt, weight: "bold", b.code))
    par(text(size: 9.5pt, words(b.beside)))
  }, qr-image(b.qr))

#let show-block(b, show-all) = {
  if b.kind == "heading" { titled(b) }
  else if b.kind == "paragraph" { paragraph(b) }
  else if b.kind == "list" { (if b.ordered { enum } else { list })(spacing: 2mm, ..b.items.map(words)) }
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
  else if b.kind == "frame" { block(width: 100%, stroke: 0.8pt, radius: 1.5mm, inset: 5mm, above: 6mm, below: 6mm, breakable: false, show-all(b.blocks)) }
  else if b.kind == "together" { block(width: 100%, breakable: b.breakable, above: 8mm, below: 0mm, show-all(b.blocks)) }
  else if b.kind == "indent" { indented(show-all(b.blocks)) }
  else if b.kind == "space" { v(b.height * 1mm) }
  else if b.kind == "page" { pagebreak(weak: true) }
  else if b.kind == "code" { code(b) }
  else if b.kind == "letter" { letter(b, show-all) }
}

#let show-all(blocks) = for b in blocks { show-block(b, show-all) }
#show-all(given.blocks)
`;
