import { redirect, type RequestEvent } from '@sveltejs/kit';

/** After an action back to the same page, with its filters: only the name of the action leaves the address. */
export function backToPage({ url }: Pick<RequestEvent, 'url'>, hash = ''): never {
	const kept = [...url.searchParams].filter(([name]) => !name.startsWith('/'));
	redirect(303, `${url.pathname}${kept.length ? `?${new URLSearchParams(kept)}` : ''}${hash}`);
}
