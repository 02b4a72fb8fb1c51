import { parse } from 'node-html-parser';
import { type Route, routeOf } from './routes.ts';

/** A page that a link leads to. */
export interface Found {
	path: string;
	html: string;
	status: number;
}

/**
 * Follows the links from these pages on, like a visitor with much time. Of each route a few addresses are enough, so
 * that it ends, and so that a new page is found by itself.
 */
export async function crawl(
	from: string[],
	routes: Route[],
	visit: (path: string) => Promise<{ html: string; status: number }>,
	mostPerRoute = 2
): Promise<Found[]> {
	const waiting = [...from];
	const seen = new Set<string>();
	const perRoute = new Map<string, number>();
	const found: Found[] = [];
	while (waiting.length) {
		const path = waiting.shift()!;
		const route = routeOf(routes, path.split('?')[0]!);
		const shape = `${route?.id ?? path}${path.includes('?') ? '?' : ''}`;
		if (seen.has(path) || (perRoute.get(shape) ?? 0) >= mostPerRoute) continue;
		seen.add(path);
		if (route && !route.isPage) continue;
		perRoute.set(shape, (perRoute.get(shape) ?? 0) + 1);

		const { html, status } = await visit(path);
		found.push({ path, html, status });
		waiting.push(...linksOf(html, path));
	}
	return found;
}

function linksOf(html: string, path: string) {
	const base = new URL(path, 'https://platform.test');
	return parse(html)
		.querySelectorAll('a[href]')
		.map((link) => new URL(link.getAttribute('href')!, base))
		.filter(({ origin }) => origin === base.origin)
		.map(({ pathname, search }) => pathname + search);
}
