import { crawl } from './crawl.ts';
import { HttpVisitor } from './http-visitor.ts';
import { listRoutes, routeOf } from './routes.ts';

/** The pages that one of them comes to, by following links from the first page. */
export interface Walk {
	who: string;
	visitor: HttpVisitor;
	/** Two addresses of each route, where there are two. */
	paths: string[];
	/** One of each. */
	firsts: string[];
}

/**
 * Each page that a link leads to, for the first who comes there: nobody in particular, then each example account. `dead`:
 * links that lead to no page.
 */
export async function planWalks(origin: string): Promise<{ walks: Walk[]; dead: string[] }> {
	const routes = await listRoutes();
	const walks: Walk[] = [];
	const dead: string[] = [];
	const times = new Map<string, number>();
	for (const { who, visitor } of await everybody(origin)) {
		const found = await crawl(['/'], routes, visitor.visit);
		dead.push(...found.filter(({ status }) => status >= 400).map(({ path, status }) => `${who}: ${path} (${status})`));
		const walk: Walk = { who, visitor, paths: [], firsts: [] };
		for (const { path } of found.filter(({ status }) => status < 400)) {
			const id = routeOf(routes, path.split('?')[0]!)!.id;
			const time = (times.get(id) ?? 0) + 1;
			times.set(id, time);
			if (time <= 2) walk.paths.push(path);
			if (time === 1) walk.firsts.push(path);
		}
		walks.push(walk);
	}
	return { walks, dead };
}

async function everybody(origin: string) {
	const nobody = new HttpVisitor(origin);
	const accounts = await nobody.accounts();
	const known = accounts.map(async (email) => ({
		who: email.split('@')[0]!,
		visitor: await new HttpVisitor(origin).signIn(email)
	}));
	return [{ who: 'nobody', visitor: nobody }, ...(await Promise.all(known))];
}
