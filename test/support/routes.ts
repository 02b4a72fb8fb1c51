/** What can be asked of the built platform, as its manifest says it. */
export interface Route {
	/** As `/wensboom/[plek]/[jaar]`. */
	id: string;
	pattern: RegExp;
	/** What a part of the address must be beside that, in the order in which the pattern finds them. */
	matches: (((given: string) => boolean) | undefined)[];
	isPage: boolean;
	/** How many layouts stand around the page, each with its own load. */
	layouts: number;
	actions: string[];
	/** The methods of what is no page. */
	methods: string[];
}

interface Manifest {
	_: {
		routes: {
			id: string;
			pattern: RegExp;
			params: { matcher?: string }[];
			page: { layouts: number[]; leaf: number } | null;
			endpoint?: (() => Promise<Record<string, unknown>>) | null;
		}[];
		nodes: (() => Promise<{ server?: { actions?: Record<string, unknown> } }>)[];
		matchers: () => Promise<Record<string, (given: string) => boolean>>;
	};
}

export async function listRoutes(): Promise<Route[]> {
	const path = `${process.cwd()}/.svelte-kit/output/server/manifest.js`;
	const { manifest } = (await import(/* @vite-ignore */ path)) as { manifest: Manifest };
	const matchers = await manifest._.matchers();
	return Promise.all(
		manifest._.routes.map(async ({ id, pattern, params, page, endpoint }) => {
			const leaf = page && (await manifest._.nodes[page.leaf]!());
			return {
				id,
				pattern,
				matches: params.map(({ matcher }) => (matcher ? matchers[matcher] : undefined)),
				isPage: !!page,
				layouts: page?.layouts.length ?? 0,
				actions: Object.keys(leaf?.server?.actions ?? {}),
				methods: Object.keys((await endpoint?.()) ?? {}).filter((name) => /^[A-Z]+$/.test(name))
			};
		})
	);
}

/** The route that answers this path. The manifest has them in the order in which they are tried. */
export const routeOf = (routes: Route[], path: string) =>
	routes.find(({ pattern, matches }) => {
		const [found, ...parts] = pattern.exec(path) ?? [];
		return found !== undefined && parts.every((part, i) => !part || (matches[i]?.(part) ?? true));
	});
