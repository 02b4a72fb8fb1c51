/**
 * The address of this page without its last part, as the `action` of a form. Without it a browser keeps `#inhoud` or
 * `#vraag` in the address, and then goes there instead of to the problems of the form.
 */
export const here = ({ pathname, search }: URL) => pathname + search;
