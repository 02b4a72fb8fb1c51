/** In typst: the fonts in the order in which a letter is looked for. */
export const families = String.raw`// The first two are only for letters that they have whole. They would make a ć of a c and an accent, and who copies or
// listens would then hear it twice.
#let families = (
  (name: "Noto Sans latin", covers: regex("[\u{20}-\u{ff}\u{131}\u{152}\u{153}\u{2010}-\u{2044}\u{20ac}\u{2122}\u{2212}]")),
  (name: "Noto Sans vietnamese", covers: regex("[\u{102}\u{103}\u{110}\u{111}\u{128}\u{129}\u{168}\u{169}\u{1a0}\u{1a1}\u{1af}\u{1b0}\u{1ea0}-\u{1ef9}]")),
  "Noto Sans latin-ext", "Noto Sans cyrillic", "Noto Sans cyrillic-ext", "Noto Sans greek",
  "Noto Sans Arabic", "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", "Arial", "DejaVu Sans", "DejaVu Sans Mono")`;
