// Units that one counts in: concrete.
// Labelled by hand for this platform; singular, with a space between.

export const measures = `
bedrag biljoen byte calorie cent centimeter decibel deciliter decimeter dollar dozijn euro frank gigabyte graad gram
gulden hectare hertz honderdtal inch karaat kilo kilogram kilometer kilowatt kilowattuur kubieke liter mark megabyte
meter mijl miljard miljoen milligram milliliter millimeter ons pond procent promille stuks tiental ton vierkante
vierkantemeter vijftal volt watt yen
`;
