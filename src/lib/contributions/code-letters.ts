/** How many letters with a code go in one PDF. */
export const LETTERS_AT_ONCE = 1000;
