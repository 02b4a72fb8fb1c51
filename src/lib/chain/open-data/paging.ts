import * as v from 'valibot';
import { pagesOf } from '#lib/storage/pages.ts';

/** The part of a list that is on a page. */
export const partOf = ({ pagina, paginaGrootte }: PageParameters) => ({
	most: paginaGrootte,
	skip: (pagina - 1) * paginaGrootte
});

const MOST = 1000;

const whole = (most: number, otherwise: number, name: string) => {
	const message = `${name} is een heel getal van 1 tot en met ${most}.`;
	return v.pipe(
		v.optional(v.string(), String(otherwise)),
		v.regex(/^\d{1,6}$/, message),
		v.transform(Number),
		v.minValue(1, message),
		v.maxValue(most, message)
	);
};

export const PageParameters = v.object({
	pagina: whole(100_000, 1, 'pagina'),
	paginaGrootte: whole(MOST, 200, 'paginaGrootte')
});
export type PageParameters = v.InferOutput<typeof PageParameters>;

/** The links between pages, with the address of the first as `self` names it. */
export function pageLinks(path: string, { pagina, paginaGrootte }: PageParameters, total: number) {
	const last = pagesOf(total, paginaGrootte);
	const to = (page: number) => ({ href: `${path}?pagina=${page}&paginaGrootte=${paginaGrootte}` });
	return {
		self: to(pagina),
		first: to(1),
		last: to(last),
		...(pagina > 1 ? { prev: to(Math.min(pagina - 1, last)) } : {}),
		...(pagina < last ? { next: to(pagina + 1) } : {})
	};
}
