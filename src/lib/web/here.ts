/**
 * The address of this page without its last part, as the `action` of a form. Without it a browser keeps `#inhoud` or
 * `#vraag` in the address, and then goes there instead of to the problems of the form.
 */
export const here = ({ pathname, search }: URL) => pathname + search;

/** The question in an address without the action of a form: where one comes back to after it. */
export function withoutAction({ searchParams }: URL) {
	const kept = new URLSearchParams([...searchParams].filter(([name]) => !name.startsWith('/')));
	return kept.size ? `?${kept}` : '';
}

/** An action of this page that comes back to the same question. */
export const actionHere = (action: string, url: URL) => `?/${action}&${withoutAction(url).slice(1)}`.replace(/&$/, '');
