/** The address that calls this number. */
export const telephone = (number: string) => `tel:${number.replaceAll(/[^+\d]/g, '')}`;
