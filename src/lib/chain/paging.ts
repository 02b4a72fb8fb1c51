/** The page of `?pagina=3`, from 1; the first one when it says something else. */
export const pageOf = ({ searchParams }: URL) => pageIn(searchParams);

/** The same under another name, where one address turns the pages of several lists. */
export function pageIn(params: URLSearchParams, name = 'pagina') {
	const page = Number(params.get(name) ?? 1);
	return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
}
