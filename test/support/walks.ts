import { crawl } from './crawl.ts';
import { HttpVisitor } from './http-visitor.ts';
import { listRoutes, routeOf } from './routes.ts';

/** The pages that one of them comes to, by following links from the first page. */
export interface Walk {
	who: string;
	visitor: HttpVisitor;
	paths: string[];
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
		const isNew = (path: string) => {
			const id = routeOf(routes, path.split('?')[0]!)!.id;
			times.set(id, (times.get(id) ?? 0) + 1);
			return times.get(id)! <= 2;
		};
		dead.push(...found.filter(({ status }) => status >= 400).map(({ path, status }) => `${who}: ${path} (${status})`));
		walks.push({
			who,
			visitor,
			paths: found.flatMap(({ path, status }) => (status < 400 && isNew(path) ? [path] : []))
		});
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
