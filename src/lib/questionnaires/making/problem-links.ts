import type { Definition } from '../definition.ts';
import { placed } from './placing.ts';

/** Where a problem of a draft can be mended. */
export function asLink(problem: string, draft: Definition, base: string): string {
	const [{ page, question } = {}] = placed([problem]);
	const id = page !== undefined && question !== undefined ? draft.pages[page]?.questions[question]?.id : undefined;
	if (id) return `${base}/vragen/${id}`;
	return page === undefined ? `${base}/instellingen` : `${base}#pagina-${page + 1}`;
}
