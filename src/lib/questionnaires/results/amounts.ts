/** `3,4`. */
export const asDecimal = (value: number, digits = 1) =>
	value.toLocaleString('nl-NL', { maximumFractionDigits: digits });

/** A part, from 0 to 1, as whole people of a hundred. */
export const ofHundred = (share: number) => Math.round(share * 100);

/** `46 van de 100`. */
export const inHundred = (share: number) => `${ofHundred(share)} van de 100`;
