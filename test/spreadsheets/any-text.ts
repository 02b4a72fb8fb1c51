import fc from 'fast-check';

/** Any signs, also those that are half a character, or that no file may hold. */
export const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
