/** The page of `?pagina=3`, from 1; the first one when it says something else. */
export function pageOf({ searchParams }: URL) {
	const page = Number(searchParams.get('pagina') ?? 1);
	return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
}
